package dev.kairan.publisher.command;

import static dev.kairan.publisher.command.Ran.kairan;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code kairan import-plan} says, writes and leaves alone. */
class ImportPlanCommandTest {

  private static final Path DOCUMENTS = ContentCopy.SHIPPED.resolve("src/test/resources/documents");

  /** For fiscal 2024: four chapters, five sections, nine items. */
  private static final Path PLAN = DOCUMENTS.resolve("plans/reiwa-brackets.txt");

  private static final Path WITHOUT_PAGES = DOCUMENTS.resolve("plans/three-year-targets.txt");

  private static final Path REPORT = DOCUMENTS.resolve("refused/report.txt");

  @TempDir Path folder;
  private Path content = Path.of("");

  @BeforeEach
  void copyTheContent() throws IOException {
    content = ContentCopy.in(folder);
  }

  @Test
  void saysWhatItReadWhatItWroteAndWhatIsNext() {
    Ran ran = importing(PLAN);

    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .contains("読み取り: reiwa-brackets.txt（テキスト・")
        .contains("東海灯台会議所連合会 令和６年度事業計画書（2024年度）")
        .contains("章 4・括り 0・節 5・小見出し 0・項目 9")
        .containsPattern("日程 \\d+・目標 \\d+・相手先 \\d+・行事 \\d+")
        .contains("計画の下書きを作りました: " + content.resolve("plans/2024"))
        .containsPattern("次に: 【未記入】（\\d+ か所）.*kairan check");
    assertThat(content.resolve("plans/2024/plan.yaml")).exists();
    assertThat(content.resolve("plans/2024/sections/IV-1.yaml")).exists();
  }

  @Test
  void leavesContentThatOnlyWaitsForWords() {
    importing(PLAN);
    Ran ran = kairan("check", "--content", content);

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains("unwritten", "unfinished-plan", "誤り 0 件");
  }

  @Test
  void countsTheMarksAsTheCheckDoes() {
    String next = importing(PLAN).out();
    String unfinished =
        kairan("check", "--content", content)
            .out()
            .lines()
            .filter(line -> line.contains("unfinished-plan"))
            .findFirst()
            .orElseThrow();

    String marks = unfinished.replaceFirst(".*未記入 (\\d+)か所.*", "$1");
    assertThat(marks).matches("\\d+");
    assertThat(next).contains("（" + marks + " か所）");
  }

  @Test
  void quotesWhatIsUnsureWithItsLine() {
    Ran ran = importing(WITHOUT_PAGES);

    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .contains("・ページ番号なし）")
        .containsPattern("(?m)^" + WITHOUT_PAGES + ":\\d+ - uncertain-page .*「.+」.*（.+）$")
        .containsPattern("注意 \\d+ 件");
    assertThat(content.resolve("plans/2027/plan.yaml")).content().contains("pages: 【未記入】");
    assertThat(kairan("check", "--content", content).exit()).isZero();
  }

  @Test
  void speaksEnglishOnRequest() {
    Ran ran = importing(PLAN, "--lang", "en");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .contains(
            "read: reiwa-brackets.txt (text, ", "action items 9", "drafted a new plan", "next: ")
        .doesNotContain("書き込");
  }

  @Test
  void writesNothingWhenOnlyTrying() {
    SortedMap<String, String> before = plans();
    Ran ran = importing(PLAN, "--dry-run");

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains("書き込む予定: ", "--dry-run");
    assertThat(plans()).isEqualTo(before);
  }

  @Test
  void refusesWhatIsNoPlan() {
    SortedMap<String, String> before = plans();
    Ran ran = importing(REPORT, "--fiscal-year", 2024);

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err())
        .containsPattern("report\\.txt:\\d+ - not-a-plan ")
        .contains("何も書き込んでいません");
    assertThat(ran.out()).isEmpty();
    assertThat(plans()).isEqualTo(before);
  }

  @Test
  void refusesThePlanOfAnotherYear() {
    SortedMap<String, String> before = plans();
    Ran ran = importing(PLAN, "--fiscal-year", 2025);

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains("other-fiscal-year", "2024年度", "2025年度");
    assertThat(plans()).isEqualTo(before);
    assertThat(importing(PLAN, "--fiscal-year", 2024).exit()).isZero();
  }

  @Test
  void asksForTheYearThatTheDocumentDoesNotSay() throws IOException {
    Path undated = folder.resolve("undated.txt");
    Files.writeString(undated, Files.readString(PLAN).replace("令和６年度事業計画書", "事業計画書"));
    SortedMap<String, String> before = plans();

    Ran ran = importing(undated);
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("年度が書かれていません", "--fiscal-year 2024");
    assertThat(plans()).isEqualTo(before);

    assertThat(importing(undated, "--fiscal-year", 2026).exit()).isZero();
    assertThat(content.resolve("plans/2026/plan.yaml")).exists();
  }

  @Test
  void needsADocumentAndAContentFolder() {
    assertThat(kairan("import-plan", "--content", content).exit()).isEqualTo(2);

    Ran missing = importing(folder.resolve("nowhere.pdf"));
    assertThat(missing.exit()).isEqualTo(2);
    assertThat(missing.err()).contains("文書のファイルがありません", "nowhere.pdf");
    assertThat(importing(folder).exit()).isEqualTo(2);

    Ran homeless = kairan("import-plan", PLAN, "--content", folder.resolve("nowhere"));
    assertThat(homeless.exit()).isEqualTo(3);
    assertThat(homeless.err()).contains("内容のフォルダーがありません");
  }

  @Test
  void saysWhereItCannotWrite() throws IOException {
    Path root = Files.createDirectory(folder.resolve("other"));
    Files.writeString(root.resolve("plans"), "フォルダーではない");

    Ran ran = kairan("import-plan", PLAN, "--content", root);

    assertThat(ran.exit()).isEqualTo(3);
    assertThat(ran.err()).contains(root.resolve("plans").toString()).doesNotContain("null");
    assertThat(root.resolve("plans")).hasContent("フォルダーではない");
  }

  @Test
  void theSameDocumentAgainChangesNothing() {
    importing(PLAN);
    SortedMap<String, String> before = plans();

    Ran ran = importing(PLAN);

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains("変わりはありません").doesNotContain("plan-mismatch");
    assertThat(plans()).isEqualTo(before);
  }

  @Test
  void replacesOnlyWhenAsked() throws IOException {
    importing(PLAN);
    Path revised = folder.resolve("revised.txt");
    Files.writeString(revised, Files.readString(PLAN).replace("予約制の相談", "予約制の窓口"));
    SortedMap<String, String> before = plans();

    Ran refused = importing(revised);
    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.err()).contains("official.yaml", "--replace");
    assertThat(plans()).isEqualTo(before);

    Ran replaced = importing(revised, "--replace");
    assertThat(replaced.exit()).isZero();
    assertThat(replaced.out()).contains("計画の下書きを作り直しました");
    assertThat(content.resolve("plans/2024/official.yaml")).content().contains("予約制の窓口");
  }

  @Test
  void neverReplacesWhatPeopleWrote() throws IOException {
    importing(PLAN);
    Path section = content.resolve("plans/2024/sections/IV-1.yaml");
    ContentCopy.edit(section, "intro: 【未記入】", "intro: 仲間を増やします。");
    Path revised = folder.resolve("revised.txt");
    Files.writeString(revised, Files.readString(PLAN).replace("150社増やす", "160社増やす"));
    SortedMap<String, String> before = plans();

    Ran ran = importing(revised, "--replace");

    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .contains("下書きは作り直していません: sections/IV-1.yaml")
        .containsPattern(
            "revised\\.txt:\\d+ - plan-mismatch .*2024-IV-1-01 の目標「160社.*は文書にあるが、計画にない");
    SortedMap<String, String> after = plans();
    assertThat(after.remove("2024/official.yaml")).contains("160社増やす");
    before.remove("2024/official.yaml");
    assertThat(after).isEqualTo(before);
  }

  private Ran importing(Path document, Object... more) {
    Stream<Object> arguments =
        Stream.concat(Stream.of("import-plan", document, "--content", content), Stream.of(more));
    return kairan(arguments.toArray());
  }

  /** The text of every file of all plans, hidden ones too. */
  private SortedMap<String, String> plans() {
    Path plans = content.resolve("plans");
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(plans)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(plans.relativize(file).toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
