package dev.kairan.content.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named event of the plan.
 *
 * @param id such as {@code 2023-III-1-01-E1}, numbered in the order of the text
 * @param place as the plan names it
 * @param start first day of the span that the plan gives; null where it gives none
 * @param end last day of that span, inclusive
 * @param revisions what was changed about it since the plan was published, earliest first
 */
public record Event(
    String id,
    String name,
    @Nullable String place,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    @Nullable SchedulePrecision precision,
    @Nullable String organiser,
    @Nullable String note,
    List<Revision> revisions) {

  public Event {
    revisions = List.copyOf(revisions);
  }

  /** True where it was called off. */
  public boolean cancelled() {
    return Revision.lastCancels(revisions);
  }
}
