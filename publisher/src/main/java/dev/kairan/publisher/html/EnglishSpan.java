package dev.kairan.publisher.html;

import dev.kairan.content.time.FiscalYear;
import dev.kairan.publisher.answer.Schedule.Qualifier;
import dev.kairan.publisher.answer.SchedulePrecision;
import java.time.LocalDate;
import java.util.Set;

/** A span of the plan in English words, never more exact than the plan: a month stays a month. */
public final class EnglishSpan {

  private static final int LAST_TEN_DAYS = 21;
  private static final int MIDDLE_TEN_DAYS = 11;

  private EnglishSpan() {}

  /** The span with "around" and "planned" where the plan says so. */
  public static String of(
      LocalDate start, LocalDate end, SchedulePrecision precision, Set<Qualifier> qualifiers) {
    String span = of(start, end, precision);
    String about = qualifiers.contains(Qualifier.ABOUT) ? span + ", or about then" : span;
    return qualifiers.contains(Qualifier.PLANNED) ? about + " (planned)" : about;
  }

  /** The span alone, such as Late July 2023 or FY2023 to FY2025. */
  public static String of(LocalDate start, LocalDate end, SchedulePrecision precision) {
    return switch (precision) {
      case DAY -> EnglishDay.day(start);
      case DAYS -> EnglishDay.period(start, end);
      case TEN_DAYS -> tenDays(start.getDayOfMonth()) + EnglishDay.month(start);
      case MONTH -> EnglishDay.month(start);
      case MONTHS -> EnglishDay.month(start) + " to " + EnglishDay.month(end);
      case SEASON -> season(start) + " " + start.getYear();
      case HALF_YEAR -> half(start) + " half of " + year(start);
      case YEAR -> Integer.toString(start.getYear());
      case FISCAL_YEAR -> year(start);
      case YEARS -> year(start) + " to " + year(end);
    };
  }

  /** Such as FY2023, the year from April 2023 to March 2024. */
  public static String year(LocalDate day) {
    return "FY" + FiscalYear.of(day).year();
  }

  private static String tenDays(int day) {
    if (day >= LAST_TEN_DAYS) {
      return "Late ";
    }
    return day >= MIDDLE_TEN_DAYS ? "Mid-" : "Early ";
  }

  /** The seasons of the Japan Meteorological Agency. */
  private static String season(LocalDate start) {
    return switch (start.getMonth()) {
      case MARCH, APRIL, MAY -> "Spring";
      case JUNE, JULY, AUGUST -> "Summer";
      case SEPTEMBER, OCTOBER, NOVEMBER -> "Autumn";
      case DECEMBER, JANUARY, FEBRUARY -> "Winter";
    };
  }

  private static String half(LocalDate start) {
    return start.equals(FiscalYear.of(start).start()) ? "First" : "Second";
  }
}
