package dev.kairan.publisher.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.content.time.FiscalYear;
import dev.kairan.publisher.answer.Progress.State;
import dev.kairan.publisher.answer.Ref;
import dev.kairan.publisher.answer.SchedulePrecision;
import dev.kairan.publisher.answer.Snapshot;
import dev.kairan.publisher.answer.Story.Figure;
import dev.kairan.publisher.answer.Story.Role;
import dev.kairan.publisher.report.AnnualReport.Chapter;
import dev.kairan.publisher.report.AnnualReport.Heading;
import dev.kairan.publisher.report.AnnualReport.Item;
import dev.kairan.publisher.report.AnnualReport.Plan;
import dev.kairan.publisher.report.AnnualReport.Progress;
import dev.kairan.publisher.report.AnnualReport.Schedule;
import dev.kairan.publisher.report.AnnualReport.Section;
import dev.kairan.publisher.report.Evidence.Chamber;
import dev.kairan.publisher.report.Evidence.Participation;
import dev.kairan.publisher.report.Evidence.Precision;
import dev.kairan.publisher.report.Evidence.Source;
import dev.kairan.publisher.report.Evidence.When;
import dev.kairan.publisher.report.TargetProgress.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A small report word for word. */
class ReportTextTest {

  private static final LocalDate START = LocalDate.of(2023, 4, 1);
  private static final LocalDate END = LocalDate.of(2024, 3, 31);
  private static final StoryAddresses NOWHERE = new StoryAddresses(null);

  private static AnnualReport report() {
    Section section =
        new Section(
            "2023-I-1",
            1,
            "見本の節",
            new Ref("2023-I-G1"),
            List.of(new Heading("2023-I-1-S1", "見本の小見出し")),
            List.of(first(), second()));
    Chapter chapter =
        new Chapter(
            "2023-I", "Ⅰ", "見本の章", List.of(new Heading("2023-I-G1", "見本の括り")), List.of(section));
    return new AnnualReport(
        new Snapshot(
            "0123456789ab",
            OffsetDateTime.parse("2024-03-15T09:00+09:00"),
            LocalDate.of(2024, 3, 10),
            false),
        new Plan(2023, "見本の計画", new AnnualReport.Source("見本会議所", "文書"), List.of(chapter)),
        new Progress(LocalDate.of(2024, 3, 15), targets()));
  }

  private static Item first() {
    LocalDate october = LocalDate.of(2023, 10, 1);
    LocalDate february = LocalDate.of(2024, 2, 1);
    return new Item(
        "2023-I-1-01",
        "見本の|要望",
        "見本の要望を出す。",
        12,
        new Ref("2023-I-1-S1"),
        ItemState.BEHIND,
        "数値目標2件の内訳は、遅れ1件、未入力1件です。",
        List.of(
            new Schedule("10月頃", "要望", october, LocalDate.of(2023, 10, 31)),
            new Schedule("11月", "調査", LocalDate.of(2023, 11, 1), LocalDate.of(2023, 11, 30)),
            new Schedule("年度内", "公開", START, END)),
        List.of(
            new Event("全国大会", "水戸", february, LocalDate.of(2024, 2, 29), SchedulePrecision.MONTH),
            new Event("懇談会", null, null, null, null)),
        List.of(
            evidence("2024-mito-02", null, "2024-03-20"),
            evidence("2023-mito-01", date(Precision.DAY, "2023-10-05", "2023-10-05"), "2023-10-06"),
            evidence(
                "2022-mito-01", date(Precision.YEAR, "2022-01-01", "2022-12-31"), "2022-06-01")));
  }

  private static Item second() {
    return new Item(
        "2023-I-1-02",
        "見本の調査",
        "調査する。",
        13,
        null,
        ItemState.NOT_STARTED,
        "根拠となる事例の記録はありません（未入力）。",
        List.of(),
        List.of(),
        List.of());
  }

  private static List<TargetProgress> targets() {
    Ref item = new Ref("2023-I-1-01");
    return List.of(
        new TargetProgress(
            new Target("事例", "49か所", START, END),
            item,
            State.BEHIND,
            "遅れています。",
            new BigDecimal("12"),
            new BigDecimal("49"),
            "か所",
            new BigDecimal("24.489"),
            LocalDate.of(2024, 3, 10)),
        new TargetProgress(
            new Target("訪問", "20か所", START, END),
            item,
            State.NOT_RECORDED,
            "未入力です。",
            null,
            new BigDecimal("20"),
            "か所",
            null,
            null));
  }

  private static When date(Precision precision, String start, String end) {
    return new When(start, LocalDate.parse(start), LocalDate.parse(end), precision);
  }

  private static Evidence evidence(String id, @Nullable When date, String published) {
    return new Evidence(
        id + "は当たる。",
        new Evidence.Story(
            id,
            id + "の見出し",
            date,
            date(Precision.DAY, published, published),
            null,
            List.of(
                new Participation(Role.LEAD, new Chamber("水戸商工会議所")),
                new Participation(Role.PARTNER, new Chamber("笠間商工会議所"))),
            List.of(new Figure(new BigDecimal("500"), "人", "参加者", "見本新聞", true)),
            List.of(new Source("記事", "見本新聞", "https://x.example/1"))));
  }

  @Test
  void isWrittenAsMarkdown() {
    String markdown = ReportMarkdown.of(report(), NOWHERE);

    assertThat(markdown.substring(markdown.indexOf("| 計画 |")))
        .isEqualTo(
            """
            | 計画 | 見本の計画（見本会議所） |
            | 集計した時刻 | 2024年3月15日 9時00分 |
            | 記録の最も新しい日 | 2024年3月10日（集計日の5日前） |
            | 内容の版 | 0123456789ab |
            | 項目の数 | 2件 |
            | 根拠となる事例のある項目 | 1件（うち2023年度内の事例がある項目 1件） |
            | 項目の状態 | 達成 0件、進行中 0件、遅れ 1件、未着手 1件、測定不能 0件 |

            ## Ⅰ　見本の章

            ### 見本の括り

            #### 1\\. 見本の節

            ##### 見本の小見出し

            ###### I-1-01　見本の\\|要望

            **遅れ**　数値目標2件の内訳は、遅れ1件、未入力1件です。

            見本の要望を出す。（計画12ページ）

            行事: 2024年2月 全国大会（水戸）、懇談会

            | 数値目標 | 期間 | 目標 | 実績 | 達成率 | 状態 |
            |---|---|---|---|---|---|
            | 事例 | 2023年4月1日〜2024年3月31日 | 49か所 | 12か所 | 24.5％ | 遅れ |
            | 訪問 | 2023年4月1日〜2024年3月31日 | 20か所 | 記録なし（未入力） |  | 未入力 |

            | 期日 | 何を | 集計日には | その期間の記録 |
            |---|---|---|---|
            | 10月頃 | 要望 | 期日を過ぎた | 事例1 |
            | 11月 | 調査 | 期日を過ぎた | 記録なし（未入力） |
            | 年度内 | 公開 | 期間中 | 事例1 |

            | 根拠 | 事例 | 主体と参加 | 活動日 | 公開日 | 時期 | 根拠となる理由 | 出典 |
            |---|---|---|---|---|---|---|---|
            | 事例1 | 2023-mito-01の見出し | 水戸商工会議所、笠間商工会議所 | 2023-10-05 | 2023-10-06 | 年度内 | 2023-mito-01は当たる。 | [見本新聞](https://x.example/1) |
            | 事例2 | 2022-mito-01の見出し | 水戸商工会議所、笠間商工会議所 | 2022-01-01 | 2022-06-01 | 年度外 | 2022-mito-01は当たる。 | [見本新聞](https://x.example/1) |

            - 事例1: 参加者 約500人（見本新聞）
            - 事例2: 参加者 約500人（見本新聞）

            ##### I-1-02　見本の調査

            **未着手**　根拠となる事例の記録はありません（未入力）。

            調査する。（計画13ページ）

            根拠となる事例: 記録なし（未入力）
            """);
  }

  @Test
  void isWrittenAsCsv() {
    List<String> lines = ReportCsv.of(report(), NOWHERE).lines().toList();

    assertThat(lines.get(0))
        .startsWith("\uFEFF番号,章,括り,節,小見出し,項目,要約,計画のページ,状態,状態の理由,数値目標,期日,期日の記録,行事,")
        .endsWith("集計日,記録の最も新しい日,内容の版,見本データ");
    assertThat(lines.get(1))
        .startsWith("2023-I-1-01,Ⅰ　見本の章,見本の括り,1. 見本の節,見本の小見出し,見本の|要望,見本の要望を出す。,12,遅れ,");
    assertThat(lines.get(lines.size() - 1))
        .isEqualTo(
            "2023-I-1-02,Ⅰ　見本の章,見本の括り,1. 見本の節,,見本の調査,調査する。,13,未着手,"
                + "根拠となる事例の記録はありません（未入力）。,,,,,0,記録なし（未入力）,,,,,,,,,"
                + "2024-03-15,2024-03-10,0123456789ab,");
  }

  @Test
  void tellsWhetherAStoryIsOfTheYear() {
    assertThat(timing(date(Precision.DAY, "2023-03-31", "2023-03-31"))).isEqualTo("年度外");
    assertThat(timing(date(Precision.DAY, "2023-04-01", "2023-04-01"))).isEqualTo("年度内");
    assertThat(timing(date(Precision.MONTH, "2024-03-01", "2024-03-31"))).isEqualTo("年度内");
    assertThat(timing(date(Precision.DAY, "2024-04-01", "2024-04-01"))).isEqualTo("年度外");
    assertThat(timing(date(Precision.YEAR, "2024-01-01", "2024-12-31")))
        .as("January to March or later")
        .isEqualTo("不明");
    assertThat(timing(null)).as("by its publication").isEqualTo("年度内");
  }

  private static String timing(@Nullable When date) {
    return evidence("a", date, "2023-06-01").timing(new FiscalYear(2023));
  }
}
