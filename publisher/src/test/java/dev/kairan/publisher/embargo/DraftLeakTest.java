package dev.kairan.publisher.embargo;

import static dev.kairan.publisher.command.Ran.kairan;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.Graph;
import dev.kairan.content.Library;
import dev.kairan.content.source.LibraryReader;
import dev.kairan.publisher.command.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What Kairan publishes and answers is, byte for byte, as if nobody had written a draft. */
@TestInstance(Lifecycle.PER_CLASS)
class DraftLeakTest {

  private static final Instant AT = Instant.parse("2026-11-28T01:00:00Z");

  private Path folder = Path.of("");
  private Path drafted = Path.of("");
  private Path unwritten = Path.of("");

  @BeforeAll
  void write(@TempDir Path temporary) throws IOException {
    folder = temporary;
    drafted = Secret.drafted(folder.resolve("drafted"));
    unwritten = Secret.unwritten(folder.resolve("unwritten"));
  }

  @Test
  void noFileOfTheReleaseAndNoMessageTells() throws IOException {
    Ran ran = publish(drafted, "told");
    publish(unwritten, "untold");
    Everything told = everything("told", drafted);

    assertThat(told.bytes()).hasSizeGreaterThan(1000);
    assertThat(told.differences(everything("untold", unwritten))).isEmpty();
    assertThat(Everything.in(folder.resolve("told")).telling(Secret.WORDS)).isEmpty();
    assertThat(new Everything(Map.of("out", ran.out(), "err", ran.err())).telling(Secret.WORDS))
        .isEmpty();
    assertThat(ran.out()).contains("・下書き 1").doesNotContain("事例 1件の解禁");
  }

  @Test
  void noAnswerOfTheGraphTells() throws IOException {
    Path databases = Files.createDirectory(folder.resolve("databases"));
    Library library = requireNonNull(LibraryReader.read(drafted).library());
    try (Graph graph = Graph.open(library, databases.resolve("kairan.sqlite"), AT)) {
      Map<String, String> answers = new TreeMap<>();
      SchemaWalk.documents(graph)
          .forEach(
              (field, document) -> {
                String answer = graph.ask(document, Map.of()).data().toString();
                answers.put(field, new String(answer.getBytes(UTF_8), ISO_8859_1));
              });

      assertThat(answers).hasSizeGreaterThan(25);
      assertThat(new Everything(answers).telling(Secret.WORDS)).isEmpty();
      assertThat(Everything.in(databases).telling(Secret.WORDS)).isEmpty();
      assertThat(graph.drafts()).isEmpty();
    }
  }

  private Everything everything(String name, Path content) throws IOException {
    String id = requireNonNull(LibraryReader.read(content).library()).at(AT).snapshot().id();
    return Everything.in(folder.resolve(name).resolve("current").toRealPath()).with("SNAPSHOT", id);
  }

  private Ran publish(Path content, String out) {
    Ran ran = kairan("publish", "--content", content, "--out", folder.resolve(out), "--at", AT);
    assertThat(ran.exit()).as(ran.err()).isZero();
    return ran;
  }
}
