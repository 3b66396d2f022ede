package dev.kairan.content.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * A change to a date, place or name of the plan after it was published.
 *
 * @param cancelled true where it called off what was planned
 */
public record Revision(LocalDate on, String what, boolean cancelled) {

  /** What the last of several says; what was never revised stands. */
  static boolean lastCancels(List<Revision> revisions) {
    return !revisions.isEmpty() && revisions.get(revisions.size() - 1).cancelled();
  }
}
