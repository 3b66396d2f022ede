package dev.kairan.api.trusted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.oracle.World;
import dev.kairan.api.oracle.World.Placed;
import dev.kairan.content.Library;
import dev.kairan.content.plan.Event;
import dev.kairan.content.plan.Schedule;
import dev.kairan.content.plan.ScheduleKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The questions about dates of the plan. */
@TestInstance(Lifecycle.PER_CLASS)
class CalendarQuestionsTest {

  private final Library library = BorderLibrary.library();
  private final World world = new World(library).on(BorderLibrary.TODAY);
  private final Asking asking = new Asking(library, BorderLibrary.AT);

  @AfterAll
  void close() {
    asking.close();
  }

  @Test
  void itemsAreDueInTheMonthInWhichAScheduleOfTheirOwnEnds() {
    for (String month : List.of("2023-03", "2023-04", "2023-09", "2023-10", "2024-02", "2024-03")) {
      YearMonth asked = YearMonth.parse(month);
      assertThat(asking.table(List.of("番号", "期限のもの", "期限"), "items-due-in-month", "month=" + month))
          .as(month)
          .containsExactlyInAnyOrderElementsOf(
              rows(placed -> true, schedule -> YearMonth.from(schedule.end()).equals(asked)));
      assertThat(asking.values("items-due-in-month", "month=" + month))
          .containsEntry(
              "日程がこの月に掛かる項目（期限が先のものを含む）",
              Long.toString(
                  rows(
                          placed -> true,
                          schedule ->
                              !YearMonth.from(schedule.start()).isAfter(asked)
                                  && !YearMonth.from(schedule.end()).isBefore(asked))
                      .stream()
                      .map(row -> row.get(0))
                      .distinct()
                      .count()));
    }
  }

  @Test
  void septemberAndThisMonthAsWeCountedThem() {
    assertThat(asking.table(List.of("番号", "期限", "根拠となる事例"), "items-due-in-month", "month=2023-09"))
        .as("others' dates and what only runs are not due")
        .containsExactly(
            List.of("2023-I-1-01", "2023-09-30", "2"), List.of("2023-I-1-02", "2023-09-30", "1"));
    assertThat(asking.table(List.of("番号", "確かさ"), "items-due-in-month"))
        .containsExactly(List.of("2023-I-2-01", "確定"));
    assertThat(asking.table(List.of("番号", "確かさ"), "items-due-in-month", "month=2024-02"))
        .containsExactly(List.of("2023-I-1-01", "予定、頃・目途"));
  }

  @Test
  void overdueItemsHaveEndedBeforeTheDayAndHaveNoEvidence() {
    for (LocalDate day : BorderLibrary.DAYS) {
      Predicate<Placed> bare =
          placed ->
              placed.plan().fiscalYear().year() == 2023
                  && Counted.stories(world.storiesOf(placed.item()), day).isEmpty();
      assertThat(
              asking.table(
                  List.of("番号", "期限のもの", "期限"), "overdue-items-without-evidence", "asOf=" + day))
          .as("%s", day)
          .containsExactlyInAnyOrderElementsOf(
              rows(bare, schedule -> schedule.end().isBefore(day)));
    }
  }

  @Test
  void anItemIsNotOverdueOnItsLastDay() {
    String[] endOfYear = {"asOf=2024-03-31", "fiscalYear=2023"};
    assertThat(asking.table(List.of("番号"), "overdue-items-without-evidence", endOfYear)).isEmpty();
    assertThat(
            asking.table(List.of("番号", "期限"), "overdue-items-without-evidence", "asOf=2024-04-01"))
        .as("its only story was withdrawn")
        .containsExactly(List.of("2023-I-2-01", "2024-03-31"));
    assertThat(asking.values("overdue-items-without-evidence", "asOf=2024-04-01"))
        .containsEntry("期限を過ぎて根拠の無い項目", "1")
        .containsEntry("期限を過ぎた項目", "3");
  }

  private List<List<String>> rows(Predicate<Placed> item, Predicate<Schedule> schedule) {
    List<List<String>> rows = new ArrayList<>();
    for (Placed placed : world.items()) {
      placed.item().schedules().stream()
          .filter(one -> item.test(placed) && one.kind() == ScheduleKind.SCHEDULE)
          .filter(schedule)
          .forEach(one -> rows.add(List.of(placed.item().id(), one.what(), one.end().toString())));
    }
    return rows;
  }

  @Test
  void eventsOfTheNextThreeMonthsComeEarliestFirst() {
    assertThat(asking.table(List.of("初日", "末日", "行事", "場所", "項目の番号"), "upcoming-events"))
        .containsExactly(
            List.of("2024-03-14", "2024-03-15", "交流会", "", "2023-I-1-02"),
            List.of("2024-06-14", "2024-06-14", "総会", "東京", "2023-I-2-01"),
            List.of("2024-06-15", "2024-06-16", "全国大会", "高知県高知市", "2023-I-1-02"));
  }

  @Test
  void eventsTouchThePeriodAskedFor() {
    for (LocalDate from : BorderLibrary.DAYS) {
      LocalDate to = from.plusMonths(3);
      List<List<String>> expected =
          world.items().stream()
              .flatMap(placed -> placed.item().events().stream())
              .filter(event -> touches(event, from, to))
              .sorted(Comparator.comparing(event -> String.valueOf(event.start())))
              .map(event -> List.of(event.name()))
              .toList();
      assertThat(asking.table(List.of("行事"), "upcoming-events", "from=" + from))
          .as("%s", from)
          .isEqualTo(expected);
    }
    assertThat(asking.table(List.of("行事"), "upcoming-events", "from=2024-06-15", "to=2024-06-15"))
        .containsExactly(List.of("全国大会"));
  }

  private static boolean touches(Event event, LocalDate from, LocalDate to) {
    LocalDate start = event.start();
    LocalDate end = event.end();
    return start != null && end != null && !start.isAfter(to) && !end.isBefore(from);
  }
}
