package dev.kairan.api.number;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How far a period has gone on a day.
 *
 * @param elapsedDays days up to and including the day asked, from 0 to {@code periodDays}
 * @param periodDays all days of the period, first and last included
 */
record Pace(int elapsedDays, int periodDays) {

  private static final int DAYS_PER_WEEK = 7;

  static Pace of(LocalDate start, LocalDate end, LocalDate asOf) {
    int periodDays = (int) ChronoUnit.DAYS.between(start, end) + 1;
    long elapsed = ChronoUnit.DAYS.between(start, asOf) + 1;
    return new Pace((int) Math.max(0, Math.min(elapsed, periodDays)), periodDays);
  }

  boolean begun() {
    return elapsedDays > 0;
  }

  /** On the last day no time remains. */
  boolean over() {
    return elapsedDays == periodDays;
  }

  int remainingDays() {
    return periodDays - elapsedDays;
  }

  /** What is due by now when {@code goal} is reached evenly. */
  double expected(double goal) {
    return goal * elapsedDays / periodDays;
  }

  /** What a week needs from now on; 0 where the goal is reached, null where no time remains. */
  @Nullable Double neededPerWeek(double goal, double value) {
    return over() ? null : Math.max(0, goal - value) * DAYS_PER_WEEK / remainingDays();
  }

  /** The value at the end at the pace so far; null before the period. */
  @Nullable Double forecast(double value) {
    return begun() ? value * periodDays / elapsedDays : null;
  }
}
