package dev.kairan.content.official.fact.date;

import dev.kairan.content.time.FiscalYear;
import java.time.YearMonth;

/**
 * A year that the wording names.
 *
 * @param value as in the Gregorian calendar
 * @param fiscal true for 年度
 */
record Year(int value, boolean fiscal) {

  private static final int APRIL = 4;

  static Year of(FiscalYear year) {
    return new Year(year.year(), true);
  }

  /** The month of that name in this year; January to March of a fiscal year lie in the next one. */
  YearMonth month(int month) {
    return YearMonth.of(fiscal && month < APRIL ? value + 1 : value, month);
  }

  Period whole() {
    return fiscal ? Period.ofFiscalYear(new FiscalYear(value)) : Period.ofCalendarYear(value);
  }
}
