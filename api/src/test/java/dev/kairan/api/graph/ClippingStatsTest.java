package dev.kairan.api.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.PressLibrary;
import dev.kairan.content.Library;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clippings in numbers, as we counted them in the library made by hand. */
@TestInstance(Lifecycle.PER_CLASS)
class ClippingStatsTest {

  private static final String FIELDS =
      " { through total originals reprints previous growthPercent state reason dataThrough"
          + " yearToDate { count previous growthPercent } }";

  private final TestGraph graph = new TestGraph(PressLibrary.library(), PressLibrary.AS_OF);

  @AfterAll
  void close() {
    graph.close();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "month: '2023-09',                          2023-09-30, 4, 2, 3, 33.33",
        "month: '2023-09' countReprints: false,     2023-09-30, 2, 2, 2, 0.0",
        "month: '2023-09' asOf: '2023-09-29',       2023-09-29, 2, 1, 2, 0.0",
        "month: '2023-09' tier: MAIN,               2023-09-30, 3, 2, 2, 50.0",
        "month: '2023-09' tier: NET,                2023-09-30, 1, 0, 1, 0.0",
        "month: '2023-09' outletKind: LOCAL_PAPER,  2023-09-30, 2, 1, 1, 100.0",
        "month: '2023-10',                          2023-10-01, 1, 1, 1, 0.0",
        "month: '2023-10' asOf: '2023-10-31',       2023-10-31, 2, 2, 2, 0.0",
        "fiscalYear: 2023,                          2023-10-01, 16, 9, 14, 14.29",
        "from: '2023-04-01' to: '2023-09-30',       2023-09-30, 15, 8, 13, 15.38",
      })
  void comparesWithTheSameDaysOfTheYearBefore(
      String period, String through, int total, int originals, int previous, double growth) {
    Answer stats = stats(period);

    assertThat(stats.at("state").text()).isEqualTo("MEASURED");
    assertThat(stats.at("through").text()).isEqualTo(through);
    assertThat(stats.at("total").number()).isEqualTo(total);
    assertThat(stats.at("originals").number()).isEqualTo(originals);
    assertThat(stats.at("previous").number()).isEqualTo(previous);
    assertThat(stats.at("growthPercent").value()).isEqualTo(growth);
  }

  @Test
  void saysWhatItFound() {
    assertThat(stats("month: '2023-09'").at("reason").text())
        .isEqualTo("2023年9月1日から2023年9月30日までは4件で、前年同期の3件より33.33％増です。");
    assertThat(stats("month: '2023-09' tier: NET").at("reason").text())
        .isEqualTo("2023年9月1日から2023年9月30日までは1件で、前年同期の1件と同数です。");
    assertThat(stats("month: '2023-09'").at("dataThrough").text()).isEqualTo("2023-10-01");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "month: '2022-04',                     2, -, 前年同期（2021年4月1日から2021年4月30日まで）の記録が無いため、比べられません。",
        "month: '2022-03',                     1, -, 前年同期（2021年3月1日から2021年3月31日まで）の記録が無いため、比べられません。",
        "month: '2023-03',                     3, 1, -",
        "month: '2023-04' outletKind: LOCAL_PAPER, 1, 0, 前年同期が0件のため、伸びは計算できません。",
        "from: '2022-05-01' to: '2023-03-31',  24, 1, 2021年5月、2021年6月、2021年7月、2021年8月、2021年9月、2021年10月、2021年11月、2021年12月、2022年1月、2022年2月の記録が無いため、前年同期と比べられません。",
        "from: '2023-10-01' to: '2023-12-31' asOf: '2024-01-10', 3, 6, 2023年11月の記録が無いため、前年同期と比べられません。",
      })
  void neverShowsZeroGrowthWhereTheYearBeforeIsUnknown(
      String period, int total, @Nullable Integer previous, @Nullable String reason) {
    Answer stats = stats(period);
    boolean measured = reason == null;

    assertThat(stats.at("total").number()).isEqualTo(total);
    assertThat(stats.at("previous").value()).isEqualTo(previous);
    assertThat(stats.at("growthPercent").value()).isEqualTo(measured ? (Object) 200.0 : null);
    assertThat(stats.at("state").text()).isEqualTo(measured ? "MEASURED" : "UNMEASURABLE");
    if (reason != null) {
      assertThat(stats.at("reason").text()).isEqualTo(reason);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "month: '2021-04', 2021年4月1日から2021年4月30日までの記録がまだ1件も無いため未入力です。",
    "month: '2023-11' asOf: '2023-11-15', 2023年11月1日から2023年11月15日までの記録がまだ1件も無いため未入力です。",
    "month: '2023-11', 期間はまだ始まっていません。",
  })
  void neverShowsZeroWhereNothingIsRecorded(String period, String reason) {
    Answer stats = stats(period);

    assertThat(stats.at("state").text()).isEqualTo("NOT_RECORDED");
    assertThat(stats.at("reason").text()).isEqualTo(reason);
    for (String field : List.of("through", "total", "originals", "reprints", "previous")) {
      assertThat(stats.at(field).value()).as(field).isNull();
    }
  }

  @Test
  void comparesOnlyToTheLastMonthRecorded() {
    Answer stats = stats("fiscalYear: 2023, asOf: '2023-11-20'");

    assertThat(stats.at("through").text()).isEqualTo("2023-10-31");
    assertThat(stats.at("total").number()).isEqualTo(17);
    assertThat(stats.at("previous").number()).as("April to October 2022").isEqualTo(15);
  }

  @Test
  void anEmptyLogKnowsNothing() {
    try (TestGraph empty = new TestGraph(PressLibrary.empty(), PressLibrary.AS_OF)) {
      Answer stats =
          new Answer(
                  empty.ask(
                      "{ clippingStats(fiscalYear: 2023, groupBy: [PREFECTURE]) { total state"
                          + " dataThrough yearToDate { count } targets { count goal gap reached"
                          + " reason } groups { count state } } }",
                      Map.of()))
              .at("clippingStats");

      assertThat(stats.at("total").value()).isNull();
      assertThat(stats.at("state").text()).isEqualTo("NOT_RECORDED");
      assertThat(stats.at("dataThrough").value()).isNull();
      assertThat(stats.at("yearToDate.count").value()).isNull();
      assertThat(stats.at("groups").list())
          .hasSize(47)
          .allMatch(group -> group.at("count").value() == null);
      assertThat(stats.at("targets").list())
          .hasSize(2)
          .allMatch(target -> target.at("count").value() == null)
          .allMatch(target -> target.at("goal").value() == null)
          .allMatch(target -> target.at("reached").value() == null)
          .allMatch(target -> target.at("reason").text().contains("未入力"));
    }
  }

  @Test
  void holdsTheYearSoFarAgainstThePlansTargets() {
    String fields =
        " { targets { target { id } tier percent count previous goal gap reached reason"
            + " progress { state goal } } }";
    List<Answer> targets = stats("month: '2023-09'", fields).at("targets").list();

    assertThat(targets.stream().map(t -> t.at("target.id").text()))
        .containsExactly("2023-III-4-01-T1", "2023-III-4-01-T2");
    assertThat(targets.stream().map(t -> t.at("tier").text())).containsExactly("MAIN", "NET");
    assertThat(targets.stream().map(t -> t.at("count").value())).containsExactly(9, 6);
    assertThat(targets.stream().map(t -> t.at("previous").value())).containsExactly(7, 6);
    assertThat(targets.stream().map(t -> t.at("goal").value())).containsExactly(8, 7);
    assertThat(targets.stream().map(t -> t.at("gap").value())).containsExactly(0, 1);
    assertThat(targets.stream().map(t -> t.at("reached").value())).containsExactly(true, false);
    assertThat(targets.get(1).at("reason").text())
        .isEqualTo("2023年4月1日から2023年9月30日までの到達すべき件数は7件で、あと1件届いていません。");
    assertThat(targets.get(1).at("progress.goal").value())
        .as("12 of the portal and 1 of the site in fiscal 2022, plus ten per cent")
        .isEqualTo(15.0);
  }

  @Test
  void theWholeYearIsJudgedOnlyAgainstAWholeYear() {
    Library library = PressLibrary.without(YearMonth.of(2023, 3));
    try (TestGraph gap = new TestGraph(library, PressLibrary.AS_OF)) {
      List<Answer> targets =
          new Answer(
                  gap.ask(
                      "{ clippingStats(month: \"2023-09\") { targets { goal progress { goal } } } }",
                      Map.of()))
              .at("clippingStats.targets")
              .list();

      assertThat(targets).extracting(target -> target.at("goal").value()).containsExactly(8, 7);
      assertThat(targets).allMatch(target -> target.at("progress").value() == null);
    }
  }

  @Test
  void targetsAreOfTheirYearAndTierOnly() {
    String ids = " { targets { tier } }";
    assertThat(stats("month: '2023-03'", ids).at("targets").list()).isEmpty();
    assertThat(stats("month: '2023-09', tier: NET", ids).at("targets").list())
        .extracting(target -> target.at("tier").text())
        .containsExactly("NET");
    assertThat(stats("month: '2023-09', outletKind: WEB", ids).at("targets").list()).isEmpty();
    Answer targets = stats("month: '2023-09', countReprints: false", " { targets { goal } }");
    assertThat(targets.at("targets").list())
        .extracting(target -> target.at("goal").value())
        .as("the portal only copies")
        .containsExactly(8, null);
  }

  @Test
  void listsEveryPrefectureTheFewestFirst() {
    List<Answer> groups =
        stats(
                "fiscalYear: 2023, groupBy: [PREFECTURE], groupOrder: FEWEST_FIRST",
                " { groups { prefecture { id } count originals } }")
            .at("groups")
            .list();

    assertThat(groups).hasSize(48);
    assertThat(groups.subList(0, 45)).allMatch(group -> group.at("count").number() == 0);
    assertThat(groups.get(0).at("prefecture.id").text()).isEqualTo("hokkaido");
    assertThat(groups.get(45).at("prefecture.id").text()).isEqualTo("fukui");
    assertThat(groups.get(46).at("prefecture.id").text()).isEqualTo("ibaraki");
    assertThat(groups.get(46).at("count").number()).isEqualTo(2);
    assertThat(groups.get(47).at("prefecture").value()).as("of no one prefecture").isNull();
    assertThat(groups.get(47).at("count").number()).isEqualTo(13);
  }

  @Test
  void listsEveryMonthThatHasBegun() {
    List<Answer> groups =
        stats(
                "from: '2022-02-01', to: '2023-12-31', groupBy: [MONTH], asOf: '2023-12-01'",
                " { groups { month count previous state } }")
            .at("groups")
            .list();

    assertThat(groups).hasSize(23);
    assertThat(groups.get(0).value()).isEqualTo(row("2022-02", null, null, "NOT_RECORDED"));
    assertThat(groups.get(1).value()).isEqualTo(row("2022-03", 1, null, "UNMEASURABLE"));
    assertThat(groups.get(13).value()).isEqualTo(row("2023-03", 3, 1, "MEASURED"));
    assertThat(groups.get(21).value()).isEqualTo(row("2023-11", null, null, "NOT_RECORDED"));
    assertThat(groups.get(22).value()).isEqualTo(row("2023-12", null, null, "NOT_RECORDED"));
  }

  private static Map<String, @Nullable Object> row(
      String month, @Nullable Integer count, @Nullable Integer previous, String state) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("month", month);
    row.put("count", count);
    row.put("previous", previous);
    row.put("state", state);
    return row;
  }

  @Test
  void aGroupOfTheYearIsListedInAMonthWithoutIt() {
    List<Answer> groups =
        stats(
                "month: '2023-08', groupBy: [TIER, OUTLET_KIND]",
                " { groups { tier outletKind count previous yearToDate { count previous } } }")
            .at("groups")
            .list();

    assertThat(groups.stream().map(g -> g.at("outletKind").text()))
        .containsExactly("NATIONAL_PAPER", "LOCAL_PAPER", "WEB");
    assertThat(groups.get(1).at("count").number()).as("a month recorded, without any").isZero();
    assertThat(groups.get(1).at("yearToDate.count").number()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "fiscalYear: 2023 month: '2023-09', BAD_ARGUMENT",
    "from: '2023-09-01', BAD_ARGUMENT",
    "asOf: '2023-09-01', BAD_ARGUMENT",
    "month: '2023-9', BAD_ARGUMENT",
    "month: '0001-01', BAD_ARGUMENT",
    "fiscalYear: 1, BAD_ARGUMENT",
    "from: '2023-09-02' to: '2023-09-01', BAD_DATE_RANGE",
    "from: '2003-09-02' to: '2023-09-01', BAD_DATE_RANGE",
  })
  void refusesPeriodsThatCannotBe(String period, String code) {
    var errors =
        graph
            .execute(
                "{ clippingStats(%s) { total } }".formatted(period.replace('\'', '"')), Map.of())
            .getErrors();

    assertThat(errors).hasSize(1);
    assertThat(errors.get(0).getExtensions()).containsEntry("code", code);
    assertThat(errors.get(0).getMessage()).containsPattern("[ぁ-ん]");
  }

  private Answer stats(String arguments) {
    return stats(arguments, FIELDS);
  }

  private Answer stats(String arguments, String fields) {
    String document = "{ clippingStats(%s)%s }".formatted(arguments.replace('\'', '"'), fields);
    return new Answer(graph.ask(document, Map.of())).at("clippingStats");
  }
}
