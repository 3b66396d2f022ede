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
  void tellsHowManyStoriesWaitAndUntilWhen() throws IOException {
    Path content = ContentCopy.in(folder);
    Path one = content.resolve("stories/2026/mito-77.md");
    Path two = content.resolve("stories/2026/mito-78.md");
    String text = Files.readString(content.resolve("stories/2024/mito-01.md"));
    Files.createDirectories(one.getParent());
    String free = "publishAt: 2026-11-22T12:04:05\n";
    String waiting = "publishAt: 2026-12-01T10:00\n";
    Files.writeString(one, later(text, free));
    assertThat(kairan("check", "--content", content).out()).doesNotContain("解禁待ち");

    Files.writeString(one, later(text, waiting));
    assertThat(kairan("check", "--content", content).out())
        .endsWith("解禁待ち: 事例 1件（2026年12月1日 10:00まで）\n");
    Files.writeString(two, later(text, "publishAt: 2026-12-02T09:30:15\n"));
    assertThat(kairan("check", "--content", content).out())
        .endsWith("解禁待ち: 事例 2件（次は2026年12月1日 10:00、最後は2026年12月2日 9:30:15）\n");
    assertThat(kairan("check", "--content", content, "--lang", "en").out())
        .endsWith(
            "Under embargo: stories 2 (the next until 2026-12-01T10:00, the last"
                + " 2026-12-02T09:30:15)\n");

    ContentCopy.edit(
        content.resolve("stories/2024/mito-01.md"),
        "会議所はこの大会を",
        "[続き](../2026/mito-77.md)。会議所はこの大会を");
    Ran ran = kairan("check", "--content", content);
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out())
        .contains("2024/mito-01.md:1 body embargoed-link 2026-12-01T10:00 まで公開されない事例 2026-mito-77");
    assertThat(ran.out()).doesNotContain("解禁待ち");
  }

  private static String later(String story, String publishAt) {
    return story
        .replace("publishedOn: 2024-01-05\n", publishAt)
        .replace(", date: 2024-01-05}", ", date: 2026-12-09}");
  }

  @Test
  void endsWithWhatReportersWouldMiss() {
    Ran ran = kairan("check", "--content", ContentCopy.SHIPPED);

    String line = ran.out().lines().reduce((one, last) -> last).orElse("");
    assertThat(line).matches("記者が困る点: .*問い合わせ先なし (\\d+)件、写真なし \\1件（kairan check --press で一覧）");
    assertThat(ran.out()).doesNotContain("no-contact");
  }

  @Test
  void listsWhatReportersWouldMissOnRequest() throws IOException {
    Path content = ContentCopy.in(folder);
    Path story = content.resolve("stories/2024/mito-01.md");
    ContentCopy.edit(story, "\n---\n", "\ncontact: {name: 見本課, phone: 029-000-0000}\n---\n");

    Ran ran = kairan("check", "--content", content, "--press");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out().lines().filter(line -> line.startsWith(story.toString())))
        .hasSize(2)
        .first()
        .asString()
        .matches(".*mito-01\\.md:1 contact\\.hours contact-without-hours .*（.*hours.*）");
    JsonNode notices =
        JsonMapper.shared()
            .readTree(kairan("check", "--content", content, "--press", "--format", "json").out());
    assertThat(notices)
        .extracting(notice -> notice.get("code").asString())
        .contains("no-contact", "no-image", "contact-without-hours")
        .allMatch(code -> !code.equals("title-length"));
    assertThat(notices).allMatch(notice -> notice.get("severity").asString().equals("warning"));
  }

  @Test
  void listsErrorsFirstWhateverReportersWouldMiss() throws IOException {
    Ran ran = kairan("check", "--content", broken(), "--press");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).contains("mitto").doesNotContain("記者が困る点", "no-contact");
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
