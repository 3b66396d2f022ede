package dev.kairan.content.official.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Documents in a folder of a test, read as the product reads them. */
record Documents(Path folder) {

  OfficialText read(String name, String content) throws IOException {
    return read(name, content.getBytes(StandardCharsets.UTF_8));
  }

  OfficialText read(String name, byte[] content) throws IOException {
    return read(Files.write(folder.resolve(name), content));
  }

  /** The text of a document that is read without a single problem. */
  static OfficialText read(Path file) {
    Findings findings = new Findings();
    OfficialText text = DocumentReader.read(file, findings);
    assertThat(findings.problems()).isEmpty();
    if (text == null) {
      throw new AssertionError("neither text nor problem");
    }
    assertThat(text.name()).isEqualTo(String.valueOf(file.getFileName()));
    return text;
  }

  /** The one problem for which a document is refused. */
  Problem refusal(String name, byte[] content) throws IOException {
    return refusal(Files.write(folder.resolve(name), content));
  }

  static Problem refusal(Path file) {
    Findings findings = new Findings();
    assertThat(DocumentReader.read(file, findings)).isNull();
    assertThat(findings.problems()).hasSize(1);
    Problem problem = findings.problems().get(0);
    assertThat(problem.file()).isEqualTo(String.valueOf(file.getFileName()));
    assertThat(problem.line()).isEqualTo(1);
    return problem;
  }

  static List<String> texts(OfficialText text) {
    return text.lines().stream().map(TextLine::text).toList();
  }
}
