package dev.kairan.content.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A date expression of an action item.
 *
 * @param id such as {@code 2023-I-1-09-D1}, numbered in the order of the text
 * @param literal the expression as printed, such as 10月頃予定
 * @param what what happens then
 * @param start first day
 * @param end last day, inclusive
 * @param precision how exactly the document gives it
 * @param qualifiers exact, or planned and/or about
 * @param note what a reader should know about the reading of the expression
 * @param revisions what was changed about it since the plan was published, earliest first
 */
public record Schedule(
    String id,
    ScheduleKind kind,
    String literal,
    String what,
    LocalDate start,
    LocalDate end,
    SchedulePrecision precision,
    Set<Qualifier> qualifiers,
    @Nullable String note,
    List<Revision> revisions) {

  public Schedule {
    qualifiers = Collections.unmodifiableSet(EnumSet.copyOf(qualifiers));
    revisions = List.copyOf(revisions);
  }

  /** True where it was called off. */
  public boolean cancelled() {
    return Revision.lastCancels(revisions);
  }
}
