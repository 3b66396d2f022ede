package dev.kairan.publisher.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Revision;
import dev.kairan.publisher.answer.Schedule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A recorded change reaches calendars that already know the entry. */
class CalendarRevisionTest {

  private static final String ITEM = "2023-III-1-01";
  private static final String UID = ITEM + "-D1@kairan.dev";
  private static final Revision MOVED =
      new Revision(LocalDate.of(2023, 5, 10), "6月から7月に移した。", false);
  private static final Revision CALLED_OFF =
      new Revision(LocalDate.of(2023, 6, 1), "台風のため中止。", true);

  @Test
  void whatWasNeverChangedHasTheFirstSequenceAndTheTimeOfThePlan() {
    assertThat(entry(RealCalendars.FILES).sequence()).isEqualTo("0");
    assertThat(lines(RealCalendars.FILES)).contains("DTSTAMP:20230315T150000Z", "SEQUENCE:0");
  }

  @Test
  void aChangeRaisesTheSequenceAndTheTimeAndKeepsTheId() {
    Map<String, String> moved = revised(List.of(MOVED), false);

    assertThat(entry(moved).sequence()).isEqualTo("1");
    assertThat(entry(moved).status()).isEqualTo("CONFIRMED");
    assertThat(entry(moved).description()).contains("\n変更：2023年5月10日　6月から7月に移した。\n");
    assertThat(lines(moved)).contains("DTSTAMP:20230509T150000Z", "SEQUENCE:1");
  }

  @Test
  void whatIsCalledOffStaysAndSaysSo() {
    Map<String, String> off = revised(List.of(MOVED, CALLED_OFF), true);

    assertThat(entry(off).sequence()).isEqualTo("2");
    assertThat(entry(off).status()).isEqualTo("CANCELLED");
    assertThat(entry(off).summary()).startsWith("【中止】移動常議員会");
    assertThat(entry(off).start()).isEqualTo(entry(RealCalendars.FILES).start());
  }

  @Test
  void aChangeOfTheEventIsAChangeOfItsEntry() {
    Map<String, String> files =
        RealCalendars.files(
            RealCalendars.with(
                item -> item.id().equals(ITEM) ? Changed.events(item, each -> moved(each)) : item),
            RealCalendars.BASE);

    assertThat(entry(files).sequence()).isEqualTo("1");
    assertThat(entry(files).location()).isEqualTo("愛媛県松山市");
  }

  @Test
  void onlyCalendarsWithTheEntryChange() {
    Map<String, String> moved = revised(List.of(MOVED), false);
    List<String> changed =
        moved.keySet().stream()
            .filter(path -> !Objects.equals(moved.get(path), RealCalendars.FILES.get(path)))
            .toList();

    assertThat(changed)
        .containsExactlyInAnyOrder(
            "plans/2023/calendar.ics",
            "plans/2023/III-1/calendar.ics",
            "plans/2023/III-1-01/calendar.ics");
  }

  private static ActionItem.Event moved(ActionItem.Event event) {
    return event.name().equals("移動常議員会")
        ? Changed.with(Changed.with(event, "place", "愛媛県松山市"), "revisions", List.of(MOVED))
        : event;
  }

  private static Map<String, String> revised(List<Revision> revisions, boolean cancelled) {
    return RealCalendars.files(
        RealCalendars.with(
            item -> Changed.schedules(item, each -> revised(each, revisions, cancelled))),
        RealCalendars.BASE);
  }

  private static Schedule revised(Schedule each, List<Revision> revisions, boolean cancelled) {
    return each.id().equals(ITEM + "-D1")
        ? Changed.with(Changed.with(each, "cancelled", cancelled), "revisions", revisions)
        : each;
  }

  private static Entry entry(Map<String, String> files) {
    return Entry.read(Objects.requireNonNull(files.get(RealCalendars.PLAN))).stream()
        .filter(each -> UID.equals(each.uid()))
        .findFirst()
        .orElseThrow();
  }

  /** The lines of the entry as written. */
  private static List<String> lines(Map<String, String> files) {
    String text = Objects.requireNonNull(files.get(RealCalendars.PLAN));
    int start = text.indexOf("UID:" + UID);
    return text.substring(start, text.indexOf("END:VEVENT", start)).lines().toList();
  }
}
