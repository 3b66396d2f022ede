package dev.kairan.api.trusted;

import static dev.kairan.api.library.PlanMaker.section;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.ItemMaker;
import dev.kairan.api.library.LibraryMaker;
import dev.kairan.api.library.PlanMaker;
import dev.kairan.api.library.RecordLibrary;
import dev.kairan.api.oracle.ItemStateOracle;
import dev.kairan.api.oracle.OrderOracle;
import dev.kairan.api.oracle.TargetOracle;
import dev.kairan.api.oracle.World;
import dev.kairan.content.Library;
import dev.kairan.content.plan.Target;
import dev.kairan.content.plan.TargetMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The questions at the end of the year: the report, the pace, and what comes after. */
class ReportQuestionsTest {

  private static final Map<String, String> STATES =
      Map.of(
          "NOT_STARTED", "未着手",
          "IN_PROGRESS", "進行中",
          "ACHIEVED", "達成",
          "BEHIND", "遅れ",
          "UNMEASURABLE", "測定不能");

  @Test
  void theReportHasEveryItemInThePlansOrder() {
    Library library = BorderLibrary.library();
    World world = new World(library).on(BorderLibrary.TODAY);
    ItemStateOracle states = new ItemStateOracle(world);
    try (Asking asking = new Asking(library, BorderLibrary.AT)) {
      assertThat(asking.table(List.of("番号", "章", "節", "状態", "状態の理由", "事例"), "annual-report"))
          .isEqualTo(
              world.items().stream()
                  .filter(placed -> placed.plan().fiscalYear().year() == 2023)
                  .map(
                      placed ->
                          List.of(
                              placed.item().id(),
                              placed.chapter().title(),
                              placed.section().title(),
                              STATES.get(states.state(placed)),
                              states.reason(placed),
                              String.join("、", stories(world, placed))))
                  .toList());
      assertThat(asking.values("annual-report")).containsEntry("年度", "2023");
      assertThat(asking.answer("annual-report", "fiscalYear=1999").rows()).isEmpty();
    }
  }

  /** Newest first, undated ones last. */
  private static List<String> stories(World world, World.Placed placed) {
    return world.storiesOf(placed.item()).stream()
        .sorted(new OrderOracle(world).stories("PUBLISHED_ON", true))
        .map(story -> story.title())
        .toList();
  }

  @Test
  void thePaceGoesMonthByMonth() {
    Library library = RecordLibrary.of(5);
    for (String day :
        List.of("2023-03-31", "2023-04-30", "2023-08-10", "2024-03-31", "2024-05-01")) {
      World world = new World(library).on(LocalDate.parse(day));
      TargetOracle oracle = new TargetOracle(world);
      List<Target> targets =
          world.items().stream()
              .flatMap(placed -> placed.item().targets().stream())
              .filter(target -> target.measure() == TargetMeasure.STORIES)
              .toList();
      try (Asking asking = new Asking(library, BorderLibrary.AT)) {
        List<List<String>> rows =
            asking.table(List.of("この日まで", "実績", "目標の値", "目標"), "pace", "asOf=" + day);

        assertThat(rows.stream().map(row -> row.get(3)).distinct().toList())
            .isEqualTo(rows.isEmpty() ? List.of() : List.of("件数の目標", "割合の目標"));
        for (List<String> row : rows) {
          Target target =
              targets.stream().filter(t -> t.what().equals(row.get(3))).findAny().orElseThrow();
          assertThat(row.get(1)).isEqualTo(text(oracle.value(target, LocalDate.parse(row.get(0)))));
          assertThat(row.get(2)).isEqualTo(text(oracle.goal(target)));
        }
        assertThat(rows.isEmpty()).as(day).isEqualTo(day.equals("2023-03-31"));
      }
    }
  }

  private static String text(@Nullable Double number) {
    return number == null
        ? ""
        : new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
  }

  @Test
  void itemsAreFollowedIntoTheNextPlan() {
    Library library =
        new LibraryMaker()
            .plan(plan(2022, new ItemMaker("2022-I-1-01"), new ItemMaker("2022-I-1-02")))
            .plan(
                plan(
                    2023,
                    new ItemMaker("2023-I-1-01").after("2022-I-1-01"),
                    new ItemMaker("2023-I-1-02").after("2022-I-1-01")))
            .make();
    try (Asking asking = new Asking(library, BorderLibrary.AT)) {
      List<String> columns = List.of("番号", "後の計画", "引き継いだ項目の番号", "前の計画の番号");
      assertThat(asking.table(columns, "item-successors", "fiscalYear=2022"))
          .containsExactly(
              List.of("2022-I-1-01", "引き継がれた", "2023-I-1-01、2023-I-1-02", ""),
              List.of("2022-I-1-02", "次の計画に引き継がれていない", "", ""));
      assertThat(asking.table(columns, "item-successors"))
          .containsExactly(
              List.of("2023-I-1-01", "分からない", "", "2022-I-1-01"),
              List.of("2023-I-1-02", "分からない", "", "2022-I-1-01"));
    }
  }

  private static PlanMaker plan(int year, ItemMaker first, ItemMaker second) {
    return new PlanMaker(year).chapter("I", section(year + "-I-1", 1, first.make(), second.make()));
  }
}
