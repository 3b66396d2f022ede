package dev.kairan.publisher.calendar;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Revision;
import dev.kairan.publisher.answer.Schedule;
import dev.kairan.publisher.answer.SchedulePrecision;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date of an action item as one entry of a calendar.
 *
 * @param id permanent, of the schedule or, where none names the date, of the event
 * @param kind whose date it is
 * @param end last day, inclusive
 * @param literal the date as printed; null for an event alone
 * @param cancelled true where it was called off, or all that takes place then
 * @param revisions what was changed about it and its events, earliest first
 * @param events what takes place then
 */
public record PlannedDate(
    String id,
    ActionItem item,
    String title,
    Schedule.Kind kind,
    LocalDate start,
    LocalDate end,
    SchedulePrecision precision,
    Set<Schedule.Qualifier> qualifiers,
    @Nullable String literal,
    @Nullable String note,
    boolean cancelled,
    List<Revision> revisions,
    List<ActionItem.Event> events) {

  /** Earliest first, the shorter of two that begin together before the longer. */
  public static final Comparator<PlannedDate> EARLIEST_FIRST =
      Comparator.comparing(PlannedDate::start)
          .thenComparing(PlannedDate::end)
          .thenComparing(PlannedDate::id);

  static PlannedDate of(ActionItem item, Schedule schedule, List<ActionItem.Event> events) {
    return new PlannedDate(
        schedule.id(),
        item,
        schedule.what(),
        schedule.kind(),
        schedule.start(),
        schedule.end(),
        schedule.precision(),
        schedule.qualifiers(),
        schedule.literal(),
        schedule.note(),
        schedule.cancelled() || calledOff(events),
        revisions(schedule.revisions(), events),
        events);
  }

  /**
   * An event that no schedule names; it is JCCI's own unless another organiser is given. Empty
   * where the plan gives it no date.
   */
  static Optional<PlannedDate> of(ActionItem item, ActionItem.Event event) {
    LocalDate start = event.start();
    LocalDate end = event.end();
    SchedulePrecision precision = event.precision();
    return start == null || end == null || precision == null
        ? Optional.empty()
        : Optional.of(
            new PlannedDate(
                event.id(),
                item,
                event.name(),
                event.organiser() == null ? Schedule.Kind.SCHEDULE : Schedule.Kind.EXTERNAL_EVENT,
                start,
                end,
                precision,
                Set.of(Schedule.Qualifier.EXACT),
                null,
                null,
                event.cancelled(),
                event.revisions(),
                List.of(event)));
  }

  private static boolean calledOff(List<ActionItem.Event> events) {
    return !events.isEmpty() && events.stream().allMatch(ActionItem.Event::cancelled);
  }

  private static List<Revision> revisions(List<Revision> own, List<ActionItem.Event> events) {
    return Stream.concat(own.stream(), events.stream().flatMap(each -> each.revisions().stream()))
        .sorted(Comparator.comparing(Revision::on))
        .toList();
  }

  /** The one place of all its events; null where none is known or there are several. */
  public @Nullable String place() {
    List<String> places =
        events.stream().flatMap(each -> Stream.ofNullable(each.place())).distinct().toList();
    return places.size() == 1 ? places.get(0) : null;
  }

  /** True where the plan says neither 予定 nor 頃. */
  public boolean firm() {
    return !qualifiers.contains(Schedule.Qualifier.PLANNED)
        && !qualifiers.contains(Schedule.Qualifier.ABOUT);
  }
}
