package dev.kairan.publisher.command;

import static dev.kairan.publisher.command.Ran.kairan;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {

  @TempDir Path folder;

  @Test
  void findsNoErrorsInTheShippedContent() {
    Ran ran = kairan("check", "--content", ContentCopy.SHIPPED);
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains("商工会議所 515・計画項目 85・事例 ");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void listsEveryProblemByFile() throws IOException {
    Path content = broken();
    Ran ran = kairan("check", "--content", content);

    assertThat(ran.exit()).isEqualTo(1);
    List<String> problems =
        ran.out()
            .lines()
            .filter(line -> line.contains("topics.csv") || line.contains("mito"))
            .toList();
    assertThat(problems)
        .anySatisfy(
            line ->
                assertThat(line)
                    .matches(
                        ".*stories/2024/mito-01\\.md:4 chambers\\.id \\S+ .*mitto.*（.*mito.*）"))
        .anySatisfy(line -> assertThat(line).matches(".*topics\\.csv:2 \\S+ \\S+ .*（.*）"));
    assertThat(problems).allSatisfy(line -> assertThat(line).startsWith(content.toString()));
    assertThat(ran.out()).containsPattern("誤り \\d+ 件・注意 \\d+ 件");
  }

  @Test
  void speaksEnglishOnRequest() throws IOException {
    Ran ran = kairan("check", "--content", broken(), "--lang", "en");
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out())
        .containsPattern("mito-01\\.md:4 chambers\\.id \\S+ .*mitto.* \\(.*mito.*\\)");
    assertThat(ran.out()).containsPattern("\\d+ errors, \\d+ warnings");
  }

  @Test
  void givesJsonToOtherPrograms() throws IOException {
    Ran ran = kairan("check", "--content", broken(), "--format", "json");
    assertThat(ran.exit()).isEqualTo(1);
    JsonNode problems = JsonMapper.shared().readTree(ran.out());
    assertThat(problems.isArray()).isTrue();
    assertThat(problems)
        .anySatisfy(
            problem -> {
              assertThat(problem.get("file").asString()).isEqualTo("stories/2024/mito-01.md");
              assertThat(problem.get("line").asInt()).isEqualTo(4);
              assertThat(problem.get("field").asString()).isEqualTo("chambers.id");
              assertThat(problem.get("severity").asString()).isEqualTo("error");
              assertThat(problem.get("message").asString()).contains("「mitto」");
              assertThat(problem.get("hint").asString()).contains("「mito」");
            });
  }

  @Test
  void needsAContentFolder() {
    Ran ran = kairan("check", "--content", folder.resolve("nowhere"));
    assertThat(ran.exit()).isEqualTo(3);
    assertThat(ran.err()).contains("内容のフォルダーがありません", "nowhere", "--content");
  }

  private Path broken() throws IOException {
    Path content = ContentCopy.in(folder);
    ContentCopy.edit(content.resolve("stories/2024/mito-01.md"), "{id: mito,", "{id: mitto,");
    List<String> topics = Files.readAllLines(content.resolve("topics.csv"));
    Files.writeString(
        content.resolve("topics.csv"),
        topics.get(0)
            + "\nBAD ID"
            + topics.get(1).substring(topics.get(1).indexOf(','))
            + "\n"
            + String.join("\n", topics.subList(1, topics.size()))
            + "\n");
    return content;
  }
}
