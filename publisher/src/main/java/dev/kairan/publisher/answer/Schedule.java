package dev.kairan.publisher.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A date expression of the plan.
 *
 * @param literal as printed
 * @param what what happens then
 * @param end last day, inclusive
 * @param revisions earliest first
 */
public record Schedule(
    String id,
    Kind kind,
    String literal,
    String what,
    LocalDate start,
    LocalDate end,
    SchedulePrecision precision,
    Set<Qualifier> qualifiers,
    @Nullable String note,
    boolean cancelled,
    List<Revision> revisions) {

  /** Whose date it is; only {@link #SCHEDULE} makes an item due. */
  public enum Kind {
    SCHEDULE,
    EXTERNAL_EVENT,
    EXTERNAL_DEADLINE,
    DURATION,
    CADENCE,
    BASELINE,
    ANNIVERSARY
  }

  /** How firmly the date is given. */
  public enum Qualifier {
    EXACT,
    PLANNED,
    ABOUT
  }
}
