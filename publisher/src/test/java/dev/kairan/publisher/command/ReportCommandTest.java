package dev.kairan.publisher.command;

import static dev.kairan.publisher.command.Ran.kairan;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.kairan.content.Library;
import dev.kairan.content.plan.ActionItem;
import dev.kairan.content.plan.Plan;
import dev.kairan.content.source.LibraryReader;
import dev.kairan.content.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCommandTest {

  private static final Library LIBRARY =
      requireNonNull(LibraryReader.read(ContentCopy.SHIPPED).library());
  private static final Plan PLAN = LIBRARY.plans().get(0);

  @TempDir Path folder;

  @Test
  void draftsEveryItemUnderItsHeadingsInThePlansOrder() {
    List<Heading> headings = headings(report("--at", "2026-11-28"));
    List<String> titles = headings.stream().map(ReportCommandTest::text).toList();

    assertThat(titles.get(0)).isEqualTo("2023年度 事業報告（下書き）");
    assertThat(headings.stream().filter(heading -> heading.getLevel() == 1)).hasSize(1);
    assertThat(titles)
        .as("the title, 4 chapters, 2 groups, 16 sections with a heading, 7 sub-headings, 85 items")
        .hasSize(1 + 4 + 2 + 16 + 7 + 85);
    assertThat(titles.stream().filter(title -> title.matches("[IVK]+-\\d+-\\d\\d　.*")))
        .hasSize(85)
        .containsExactlyElementsOf(
            PLAN.actionItems().stream()
                .map(item -> item.id().substring("2023-".length()) + "　" + item.title())
                .toList());
    for (int i = 1; i < headings.size(); i++) {
      assertThat(headings.get(i).getLevel())
          .as(titles.get(i))
          .isLessThanOrEqualTo(headings.get(i - 1).getLevel() + 1);
    }
  }

  private static String report(String... options) {
    List<Object> arguments = new ArrayList<>(List.of("report", "2023"));
    arguments.addAll(List.of("--content", ContentCopy.SHIPPED));
    arguments.addAll(List.of(options));
    Ran ran = kairan(arguments.toArray());
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(ran.err()).isEmpty();
    return ran.out();
  }

  private static List<Heading> headings(String markdown) {
    List<Heading> headings = new ArrayList<>();
    parsed(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Heading heading) {
                headings.add(heading);
              }
            });
    return headings;
  }

  private static Node parsed(String markdown) {
    return Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(markdown);
  }

  private static String text(Heading heading) {
    return TextContentRenderer.builder().build().render(heading);
  }

  @Test
  void everyTableIsReadAsOne() {
    String markdown = report("--at", "2024-03-31");
    List<TableBlock> tables = new ArrayList<>();
    parsed(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(CustomBlock block) {
                tables.add((TableBlock) block);
              }
            });

    assertThat(tables)
        .hasSize((int) markdown.lines().filter(line -> line.startsWith("|---")).count());
    assertThat(tables.size()).isGreaterThan(85 / 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-03-31", "2023-10-01", "2024-03-31", "2026-11-28"})
  void countsTheEvidenceThatWasPublicOnTheDay(String day) {
    LocalDate asOf = LocalDate.parse(day);
    List<NamedCsvRecord> rows = rows(report("--format", "csv", "--at", day));

    assertThat(rows.stream().map(row -> row.getField("番号")))
        .containsExactlyElementsOf(PLAN.actionItems().stream().map(ActionItem::id).toList());
    for (NamedCsvRecord row : rows) {
      List<Story> stories = evidence(row.getField("番号"), asOf);
      assertThat(row.getField("根拠となる事例の数"))
          .as(row.getField("番号"))
          .isEqualTo(Integer.toString(stories.size()));
      if (stories.isEmpty()) {
        assertThat(row.getField("事例")).isEqualTo("記録なし（未入力）");
      } else {
        assertThat(row.getField("事例").lines())
            .containsExactlyInAnyOrderElementsOf(stories.stream().map(Story::title).toList());
      }
      assertThat(row.getField("集計日")).isEqualTo(day);
      assertThat(row.getField("内容の版")).isEqualTo(LIBRARY.snapshot().id());
    }
  }

  private static List<Story> evidence(String item, LocalDate asOf) {
    return LIBRARY.stories().stream()
        .filter(s -> s.evidence().stream().anyMatch(e -> e.actionItem().equals(item)))
        .filter(s -> s.publishedOn() == null || !s.publishedOn().start().isAfter(asOf))
        .filter(s -> s.withdrawn() == null || asOf.isBefore(s.withdrawn().on()))
        .toList();
  }

  private static List<NamedCsvRecord> rows(String csv) {
    assertThat(csv).startsWith("\uFEFF番号,").endsWith("\r\n");
    return CsvReader.builder().ofNamedCsvRecord(csv.substring(1)).stream().toList();
  }

  /** A story that is evidence says that something was done, never that all was achieved. */
  @Test
  void neverSaysThatAnItemIsAchievedBecauseThereIsAStory() {
    for (String day : List.of("2023-10-01", "2024-04-01", "2026-11-28")) {
      for (NamedCsvRecord row : rows(report("--format", "csv", "--at", day))) {
        if (row.getField("状態").equals("達成")) {
          assertThat(row.getField("数値目標").lines())
              .isNotEmpty()
              .allSatisfy(target -> assertThat(target).endsWith("、達成"));
        }
      }
    }
  }

  @Test
  void saysWhereNothingIsRecordedInsteadOfZero() {
    List<NamedCsvRecord> rows = rows(report("--format", "csv", "--at", "2024-03-31"));
    List<String> targets = rows.stream().flatMap(row -> row.getField("数値目標").lines()).toList();

    assertThat(targets).hasSize(11);
    assertThat(targets.stream().filter(target -> target.contains("日商役職員による商工会議所の訪問")))
        .hasSize(2)
        .allSatisfy(
            target -> assertThat(target).contains("実績 記録なし（未入力）、未入力").doesNotContain("達成率"));
    assertThat(targets.stream().filter(target -> target.contains("メディア掲載数")))
        .hasSize(2)
        .allSatisfy(target -> assertThat(target).contains("実績 測定不能、測定不能"));
    assertThat(String.join("\n", targets)).doesNotContain("実績 0");
  }

  @Test
  void saysAtTheTopOfWhenItIsAndFromWhat() {
    String report = report("--at", "2026-11-28T09:00");
    String top = report.substring(0, report.indexOf("\n## "));

    assertThat(top)
        .contains("集計した時刻 | 2026年11月28日 9時00分")
        .contains("内容の版 | " + LIBRARY.snapshot().id())
        .contains("項目の数 | 85件")
        .contains("根拠となる事例があることは、項目を達成したことを意味しません")
        .doesNotContain("見本データ");
    LocalDate through = requireNonNull(LIBRARY.snapshot().dataThrough());
    long age = LocalDate.of(2026, 11, 28).toEpochDay() - through.toEpochDay();
    assertThat(top).contains("（集計日の" + age + "日前）");
  }

  @Test
  void linksToThePublishedSiteAndToTheSources() {
    assertThat(report("--base-url", "https://example.org/kairan"))
        .contains("](https://example.org/kairan/stories/2024-mito-01/)")
        .contains("](https://nordot.app/1116114508667519526?c=414795408717890657)");
    assertThat(report()).doesNotContain("/stories/2024-mito-01/");
    assertThat(report("--format", "csv", "--base-url", "https://example.org/"))
        .contains("https://example.org/stories/2024-mito-01/");
  }

  @Test
  void writesAFileOnRequest() throws IOException {
    Path file = folder.resolve("report.csv");
    String at = "2026-11-28";
    Ran ran =
        kairan(
            "report",
            "2023",
            "--content",
            ContentCopy.SHIPPED,
            "--at",
            at,
            "--format",
            "CSV",
            "--out",
            file);

    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(ran.out().strip()).isEqualTo("書き出しました: " + file + "（85項目）");
    assertThat(Files.readString(file)).isEqualTo(report("--at", at, "--format", "csv"));
    assertThat(report("--at", at)).isEqualTo(report("--at", at));
  }

  @Test
  void marksSampleData() throws IOException {
    Path content = ContentCopy.in(folder);
    Files.writeString(content.resolve("SAMPLE"), "");
    Ran ran = kairan("report", "2023", "--content", content);

    assertThat(ran.exit()).isZero();
    assertThat(ran.out().lines().limit(5)).anyMatch(line -> line.contains("見本データによる報告"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "report 2031                    | 2 | 2031年度の事業計画がありません",
        "report 2023 --content nowhere  | 3 | 内容のフォルダーがありません",
        "report 2023 --out /no/such/x   | 3 | /no/such/x",
      })
  void saysWhatIsWrong(String arguments, int exit, String message) {
    String given = arguments.contains("--content") ? "" : " --content " + ContentCopy.SHIPPED;
    Ran ran = kairan((Object[]) (arguments + given).split(" "));

    assertThat(ran.exit()).isEqualTo(exit);
    assertThat(ran.err()).contains(message);
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void needsContentWithoutErrors() throws IOException {
    Path content = ContentCopy.in(folder);
    ContentCopy.edit(content.resolve("stories/2024/mito-01.md"), "{id: mito,", "{id: mitto,");
    Ran ran = kairan("report", "2023", "--content", content);

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains("mitto");
    assertThat(ran.out()).isEmpty();
  }
}
