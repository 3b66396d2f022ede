package dev.kairan.content.check;

import java.time.Instant;

/** A problem that is one only before {@code end}. */
public record PassingProblem(Problem problem, Instant end) {

  public boolean standsAt(Instant instant) {
    return instant.isBefore(end);
  }
}
