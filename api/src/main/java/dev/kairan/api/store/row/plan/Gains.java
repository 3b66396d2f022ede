package dev.kairan.api.store.row.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What counts for a target, by the day on which it began to count: a chamber once, on its first day
 * in the target's period, and every clipping on its own.
 */
public record Gains(SortedMap<LocalDate, Integer> byDay) {

  /** Nothing that counts. */
  public static final Gains NONE = new Gains(new TreeMap<>());

  public Gains {
    byDay = Collections.unmodifiableSortedMap(new TreeMap<>(byDay));
  }

  /** How much counts up to and including {@code day}. */
  public int until(LocalDate day) {
    return byDay.headMap(day.plusDays(1)).values().stream().mapToInt(count -> count).sum();
  }

  public int total() {
    return byDay.values().stream().mapToInt(count -> count).sum();
  }
}
