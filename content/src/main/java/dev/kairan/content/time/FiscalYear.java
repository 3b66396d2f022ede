package dev.kairan.content.time;

import java.time.LocalDate;

/**
 * A Japanese fiscal year (年度): 1 April to 31 March.
 *
 * @param year the calendar year in which it begins
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {

  /** The fiscal year that holds {@code day}. */
  public static FiscalYear of(LocalDate day) {
    return new FiscalYear(day.getMonthValue() >= 4 ? day.getYear() : day.getYear() - 1);
  }

  /** 1 April. */
  public LocalDate start() {
    return LocalDate.of(year, 4, 1);
  }

  /** 31 March of the following calendar year, inclusive. */
  public LocalDate end() {
    return LocalDate.of(year + 1, 3, 31);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(start()) && !day.isAfter(end());
  }

  @Override
  public int compareTo(FiscalYear other) {
    return Integer.compare(year, other.year);
  }
}
