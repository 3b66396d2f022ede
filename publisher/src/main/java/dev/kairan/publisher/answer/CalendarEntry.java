package dev.kairan.publisher.answer;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the calendar.
 *
 * @param id of the schedule or event
 * @param end last day, inclusive
 * @param own true for JCCI's own dates
 */
public record CalendarEntry(
    String id,
    Kind kind,
    String title,
    LocalDate start,
    LocalDate end,
    SchedulePrecision precision,
    @Nullable String place,
    boolean own,
    Set<Schedule.Qualifier> qualifiers,
    boolean cancelled,
    Ref actionItem) {

  /** Schedule or event. */
  public enum Kind {
    SCHEDULE,
    EVENT
  }
}
