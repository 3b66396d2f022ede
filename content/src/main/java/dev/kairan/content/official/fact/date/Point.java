package dev.kairan.content.official.fact.date;

import dev.kairan.content.plan.SchedulePrecision;
import dev.kairan.content.time.FiscalYear;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A point of time as the wording names it.
 *
 * @param end where its wording ends
 * @param year null where none is named
 * @param month 0 where none is named
 * @param number day, third, half, quarter or first month of a season, by {@code unit}
 */
record Point(int end, @Nullable Year year, Unit unit, int month, int number) {

  /** What the last word of a point names. */
  enum Unit {
    YEAR,
    FISCAL_YEAR_END,
    FISCAL_YEAR_START,
    YEAR_END,
    YEAR_START,
    TURN_OF_YEAR,
    REST_OF_YEAR,
    HALF,
    QUARTER,
    SEASON,
    NEXT_SEASON,
    MONTH,
    THIRD,
    MONTH_END,
    /** The number holds which one, times ten, and the day of the week from Monday on. */
    WEEKDAY,
    DAY
  }

  Point withYear(Year newYear) {
    return new Point(end, newYear, unit, month, number);
  }

  /** The days that are meant in a plan for {@code plan}; null for a day that does not exist. */
  @Nullable Period in(FiscalYear plan) {
    Year of = year == null ? Year.of(plan) : year;
    return switch (unit) {
      case YEAR -> of.whole();
      case FISCAL_YEAR_END -> Period.ofDay(new FiscalYear(of.value()).end());
      case FISCAL_YEAR_START -> Period.ofMonth(YearMonth.of(of.value(), 4));
      case YEAR_END -> Period.ofThird(YearMonth.of(of.value(), 12), 2);
      case YEAR_START -> Period.ofMonth(of.month(1));
      case TURN_OF_YEAR ->
          Period.ofMonths(YearMonth.of(of.value(), 12), 2, SchedulePrecision.MONTHS);
      case REST_OF_YEAR -> restOfYear(of);
      case HALF -> ofMonths(of, 6, SchedulePrecision.HALF_YEAR);
      case QUARTER -> ofMonths(of, 3, SchedulePrecision.MONTHS);
      case SEASON -> season(of);
      case NEXT_SEASON -> season(new Year(of.value() + 1, false));
      case MONTH -> Period.ofMonth(of.month(month));
      case THIRD -> Period.ofThird(of.month(month), number);
      case MONTH_END -> Period.ofDay(of.month(month).atEndOfMonth());
      case WEEKDAY -> weekday(of.month(month));
      case DAY -> day(of.month(month));
    };
  }

  private Period restOfYear(Year of) {
    LocalDate end = LocalDate.of(of.value(), 12, 31);
    return year != null && !of.fiscal()
        ? of.whole()
        : Period.spanning(new FiscalYear(of.value()).start(), end);
  }

  private Period ofMonths(Year of, int length, SchedulePrecision precision) {
    YearMonth first = of.fiscal() ? YearMonth.of(of.value(), 4) : YearMonth.of(of.value(), 1);
    return Period.ofMonths(first.plusMonths((long) length * (number - 1)), length, precision);
  }

  /** Spring begins in March, so that of a fiscal year begins a month before it. */
  private Period season(Year of) {
    return Period.ofMonths(YearMonth.of(of.value(), number), 3, SchedulePrecision.SEASON);
  }

  /** 第３日曜日; null where the month has no fifth. */
  private @Nullable Period weekday(YearMonth of) {
    LocalDate day =
        of.atDay(1)
            .with(TemporalAdjusters.dayOfWeekInMonth(number / 10, DayOfWeek.of(number % 10)));
    return YearMonth.from(day).equals(of) ? Period.ofDay(day) : null;
  }

  private @Nullable Period day(YearMonth of) {
    return of.isValidDay(number) ? Period.ofDay(of.atDay(number)) : null;
  }
}
