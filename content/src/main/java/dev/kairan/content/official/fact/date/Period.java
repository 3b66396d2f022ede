package dev.kairan.content.official.fact.date;

import dev.kairan.content.plan.SchedulePrecision;
import dev.kairan.content.time.FiscalYear;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * A span of days as wide as the wording leaves it.
 *
 * @param end inclusive
 */
public record Period(LocalDate start, LocalDate end, SchedulePrecision precision) {

  private static final int MONTHS_OF_YEAR = 12;

  public static Period ofFiscalYear(FiscalYear year) {
    return new Period(year.start(), year.end(), SchedulePrecision.FISCAL_YEAR);
  }

  static Period ofCalendarYear(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), SchedulePrecision.YEAR);
  }

  static Period ofDay(LocalDate day) {
    return new Period(day, day, SchedulePrecision.DAY);
  }

  /** Some of the days from the first to the last ten of a month. */
  static Period ofThird(YearMonth month, int third) {
    LocalDate start = month.atDay(10 * third + 1);
    LocalDate end = third == 2 ? month.atEndOfMonth() : start.plusDays(9);
    return new Period(start, end, SchedulePrecision.TEN_DAYS);
  }

  static Period ofMonth(YearMonth month) {
    return ofMonths(month, 1, SchedulePrecision.MONTH);
  }

  static Period ofMonths(YearMonth first, int count, SchedulePrecision precision) {
    return new Period(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth(), precision);
  }

  /** So many fiscal years from {@code first} on. */
  static Period ofFiscalYears(FiscalYear first, int count) {
    LocalDate end = first.end().plusYears(count - 1L);
    return count == 1
        ? ofFiscalYear(first)
        : new Period(first.start(), end, SchedulePrecision.YEARS);
  }

  /**
   * From the beginning of this to the end of {@code last}. What is only known to lie in a third of
   * a month is widened to whole months, never narrowed to days.
   */
  Period through(Period last) {
    return isThird() || last.isThird() ? widened(start, last.end) : spanning(start, last.end);
  }

  /** Exactly these days, by the name of a longer period where they make one. */
  static Period spanning(LocalDate start, LocalDate end) {
    Period widened = widened(start, end);
    boolean whole = widened.start.equals(start) && widened.end.equals(end);
    return whole && widened.precision != SchedulePrecision.TEN_DAYS
        ? widened
        : new Period(start, end, SchedulePrecision.DAYS);
  }

  private boolean isThird() {
    return precision == SchedulePrecision.TEN_DAYS;
  }

  private static Period widened(LocalDate start, LocalDate end) {
    if (start.equals(end)) {
      return ofDay(start);
    }
    YearMonth first = YearMonth.from(start);
    YearMonth last = YearMonth.from(end);
    if (first.equals(last)) {
      return withinMonth(first, start, end);
    }
    int months = (int) ChronoUnit.MONTHS.between(first, last) + 1;
    return ofMonths(first, months, precision(first, months));
  }

  private static Period withinMonth(YearMonth month, LocalDate start, LocalDate end) {
    int third = third(start);
    return third == third(end) ? ofThird(month, third) : ofMonth(month);
  }

  private static int third(LocalDate day) {
    return Math.min((day.getDayOfMonth() - 1) / 10, 2);
  }

  private static SchedulePrecision precision(YearMonth first, int months) {
    if (months % MONTHS_OF_YEAR != 0) {
      return SchedulePrecision.MONTHS;
    }
    if (months > MONTHS_OF_YEAR) {
      return SchedulePrecision.YEARS;
    }
    return switch (first.getMonthValue()) {
      case 1 -> SchedulePrecision.YEAR;
      case 4 -> SchedulePrecision.FISCAL_YEAR;
      default -> SchedulePrecision.MONTHS;
    };
  }
}
