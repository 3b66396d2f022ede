package dev.kairan.publisher.calendar;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Schedule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The dates of action items. A plan may give one date twice, as a schedule and as an event of the
 * same item: it is one entry, which tells of the event. What has no date is no entry.
 */
public final class PlannedDates {

  /** Lengths of time, frequencies and baselines are dates, but nothing happens on them. */
  private static final Set<Schedule.Kind> HAPPENING =
      EnumSet.of(
          Schedule.Kind.SCHEDULE,
          Schedule.Kind.EXTERNAL_EVENT,
          Schedule.Kind.EXTERNAL_DEADLINE,
          Schedule.Kind.ANNIVERSARY);

  private PlannedDates() {}

  /** Of several items, earliest first. */
  public static List<PlannedDate> of(List<ActionItem> items) {
    return items.stream()
        .flatMap(item -> of(item).stream())
        .sorted(PlannedDate.EARLIEST_FIRST)
        .toList();
  }

  /** Of one item, in the plan's order, events that no schedule names last. */
  public static List<PlannedDate> of(ActionItem item) {
    Map<Schedule, List<ActionItem.Event>> named = new LinkedHashMap<>();
    item.schedules().stream()
        .filter(each -> HAPPENING.contains(each.kind()))
        .forEach(each -> named.put(each, new ArrayList<>()));
    List<PlannedDate> alone = new ArrayList<>();
    for (ActionItem.Event event : item.events()) {
      named.entrySet().stream()
          .filter(each -> sameDays(each.getKey(), event))
          .max(Comparator.comparing(each -> each.getKey().what().contains(event.name())))
          .ifPresentOrElse(
              each -> each.getValue().add(event),
              () -> PlannedDate.of(item, event).ifPresent(alone::add));
    }
    List<PlannedDate> dates = new ArrayList<>();
    named.forEach((schedule, events) -> dates.add(PlannedDate.of(item, schedule, events)));
    dates.addAll(alone);
    return dates;
  }

  private static boolean sameDays(Schedule schedule, ActionItem.Event event) {
    return schedule.start().equals(event.start()) && schedule.end().equals(event.end());
  }
}
