package dev.kairan.publisher.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kairan.content.plan.Event;
import dev.kairan.content.plan.Schedule;
import dev.kairan.content.plan.ScheduleKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The calendars of the plan of 2023 against the plan itself, and against counts by hand. */
class PlanCalendarTest {

  /** Lengths of time, frequencies and baselines. */
  private static final Set<ScheduleKind> NOTHING_HAPPENS =
      Set.of(ScheduleKind.DURATION, ScheduleKind.CADENCE, ScheduleKind.BASELINE);

  private static final List<Entry> PLAN = Entry.read(RealCalendars.file(""));

  /**
   * Counted by hand in the plan's files: 36 schedules on which something happens, in 27 items of 12
   * sections.
   */
  @Test
  void thePlanHasThirtySixDatesEachOnce() {
    assertThat(PLAN).hasSize(36).extracting(Entry::uid).doesNotHaveDuplicates();
    assertThat(RealCalendars.FILES.keySet())
        .filteredOn(path -> path.matches("plans/2023/[IVXK]+-[0-9]/calendar.ics"))
        .hasSize(12);
    assertThat(RealCalendars.FILES.keySet())
        .filteredOn(path -> path.matches("plans/2023/[IVXK]+-[0-9]-[0-9]{2}/calendar.ics"))
        .hasSize(27);
    assertThat(RealCalendars.FILES).hasSize(1 + 12 + 27);
  }

  @Test
  void everyDateRunsFromItsFirstDayToTheDayAfterItsLast() {
    Map<String, Schedule> schedules =
        RealCalendars.LIBRARY.plans().get(0).actionItems().stream()
            .flatMap(item -> item.schedules().stream())
            .filter(each -> !NOTHING_HAPPENS.contains(each.kind()))
            .collect(Collectors.toMap(each -> each.id() + "@kairan.dev", Function.identity()));

    assertThat(PLAN).extracting(Entry::uid).containsExactlyInAnyOrderElementsOf(schedules.keySet());
    for (Entry entry : PLAN) {
      Schedule schedule = Objects.requireNonNull(schedules.get(entry.uid()));
      assertThat(entry.start()).as(entry.uid()).isEqualTo(schedule.start());
      assertThat(entry.end()).as(entry.uid()).isEqualTo(schedule.end().plusDays(1));
      assertThat(entry.summary()).as(entry.uid()).startsWith(schedule.what());
    }
  }

  @Test
  void aMonthStandsAsAllItsDaysAndSaysThatNoDayIsKnown() {
    assertThat(Entry.read(RealCalendars.file("III-1-01/")))
        .extracting(Entry::summary, Entry::start, Entry::end, Entry::location)
        .containsExactly(
            tuple("専務理事・事務局長会議（2023年5月）", day(5, 1), day(6, 1), "栃木県宇都宮市"),
            tuple("移動常議員会（2023年6月）", day(6, 1), day(7, 1), "高知県高知市"),
            tuple("夏季政策懇談会（2023年7月）", day(7, 1), day(8, 1), null));
    assertThat(Entry.read(RealCalendars.file("III-1-01/")))
        .allSatisfy(
            entry ->
                assertThat(entry.description()).contains("計画には日が書かれていません。日を補わず、その月の全体に置いています。"));
  }

  /** Only the end of a month, or a day that the plan names, is a day. */
  @Test
  void nothingIsADayButWhatThePlanGivesAsADay() {
    assertThat(PLAN)
        .filteredOn(entry -> entry.start().plusDays(1).equals(entry.end()))
        .extracting(Entry::uid, Entry::summary)
        .containsExactly(tuple("2023-I-1-10-D1@kairan.dev", "事業承継税制の特例の申請期限"));
    assertThat(PLAN)
        .filteredOn(entry -> !entry.start().plusDays(1).equals(entry.end()))
        .allSatisfy(entry -> assertThat(entry.description()).contains("計画には日が書かれていません。"));
  }

  @Test
  void whatIsPlannedOrAboutIsTentative() {
    assertThat(PLAN)
        .filteredOn(entry -> "TENTATIVE".equals(entry.status()))
        .extracting(entry -> item(entry), Entry::summary)
        .containsExactlyInAnyOrder(
            tuple("I-4-02", "人手不足対策や自発的な賃上げに役立つセミナー（2023年10月頃（予定））"),
            tuple("I-4-03", "中央最低賃金審議会による最低賃金の目安の決定（2023年7月下旬頃）"),
            tuple("I-5-01", "エネルギー・環境政策に関する商工会議所・事業者への調査（2023年4〜5月（予定））"),
            tuple("I-5-04", "商工会議所の環境政策担当者を集めた研修会（2023年秋頃（予定））"),
            tuple("II-1-02", "観光振興に関する意見書のとりまとめと国への働きかけ（2023年6月頃）"),
            tuple("II-3-02", "次期の国土形成計画・国土強靭化基本計画などの閣議決定（政府の予定）（2023年夏頃）"),
            tuple("II-5-01", "震災復興に関する国への提言（2024年2月頃）"));
    assertThat(PLAN).extracting(Entry::status).containsOnly("TENTATIVE", "CONFIRMED");
  }

  /** By hand: what ends in September 2023, and what goes on through it. */
  @Test
  void septemberIsAsCountedByHand() {
    YearMonth september = YearMonth.of(2023, 9);
    List<Entry> then =
        PLAN.stream()
            .filter(entry -> entry.touches(september.atDay(1), september.atEndOfMonth()))
            .toList();

    assertThat(then)
        .filteredOn(entry -> entry.end().equals(LocalDate.of(2023, 10, 1)))
        .extracting(entry -> item(entry))
        .containsExactlyInAnyOrder("I-1-09", "I-3-05", "II-1-03");
    assertThat(then)
        .filteredOn(entry -> entry.end().isAfter(LocalDate.of(2023, 10, 1)))
        .filteredOn(entry -> !wholeYear(entry))
        .extracting(entry -> item(entry))
        .containsExactlyInAnyOrder("I-5-04", "III-3-03");
    assertThat(then)
        .filteredOn(entry -> wholeYear(entry))
        .extracting(entry -> item(entry))
        .containsExactly("III-1-03");
  }

  @Test
  void anEventThatIsAlsoAScheduleStandsOnceAndWithoutADateNowhere() {
    RealCalendars.LIBRARY.plans().get(0).actionItems().stream()
        .flatMap(item -> item.events().stream())
        .forEach(
            event ->
                assertThat(tellingOf(event)).as(event.id()).hasSize(event.start() == null ? 0 : 1));
  }

  /** Entries of the event's item and days that name it. */
  private static List<Entry> tellingOf(Event event) {
    String item = event.id().substring(0, event.id().lastIndexOf('-'));
    return PLAN.stream()
        .filter(entry -> Objects.requireNonNull(entry.uid()).startsWith(item + "-"))
        .filter(entry -> event.start() == null || entry.start().equals(event.start()))
        .filter(
            entry ->
                Objects.requireNonNull(entry.description())
                    .matches("(?s).*\n行事：\\Q" + event.name() + "\\E[（。\n].*"))
        .toList();
  }

  @Test
  void sectionsAndItemsHoldExactlyTheirPartOfThePlan() {
    RealCalendars.FILES.forEach(
        (path, text) -> {
          String part = path.split("/", -1)[2];
          if (!part.equals("calendar.ics")) {
            assertThat(Entry.read(text))
                .as(path)
                .isEqualTo(
                    PLAN.stream()
                        .filter(entry -> (item(entry) + "-").startsWith(part + "-"))
                        .toList());
          }
        });
  }

  private static boolean wholeYear(Entry entry) {
    return entry.start().equals(LocalDate.of(2023, 4, 1))
        && entry.end().equals(LocalDate.of(2024, 4, 1));
  }

  /** Such as III-1-01. */
  private static String item(Entry entry) {
    String uid = Objects.requireNonNull(entry.uid());
    return uid.substring("2023-".length(), uid.lastIndexOf("-D"));
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2023, month, day);
  }
}
