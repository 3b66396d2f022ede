package dev.kairan.publisher.html;

import dev.kairan.content.time.FiscalYear;
import dev.kairan.publisher.answer.Schedule.Qualifier;
import dev.kairan.publisher.answer.SchedulePrecision;
import java.time.LocalDate;
import java.util.Set;

/** A span of the plan in words, never more exact than the plan: a month stays a month. */
public final class SpanText {

  private static final int LAST_TEN_DAYS = 21;
  private static final int MIDDLE_TEN_DAYS = 11;

  private SpanText() {}

  /** The span with 頃 and 予定 where the plan says so. */
  public static String of(
      LocalDate start, LocalDate end, SchedulePrecision precision, Set<Qualifier> qualifiers) {
    String span = of(start, end, precision);
    String about = qualifiers.contains(Qualifier.ABOUT) ? span + "頃" : span;
    return qualifiers.contains(Qualifier.PLANNED) ? about + "（予定）" : about;
  }

  /** The span alone, such as 2023年7月下旬 or 2023〜2025年度. */
  public static String of(LocalDate start, LocalDate end, SchedulePrecision precision) {
    return switch (precision) {
      case DAY -> DayText.day(start);
      case DAYS -> days(start, end);
      case TEN_DAYS -> DayText.month(start) + tenDays(start.getDayOfMonth());
      case MONTH -> DayText.month(start);
      case MONTHS -> months(start, end);
      case SEASON -> start.getYear() + "年" + season(start);
      case HALF_YEAR -> FiscalYear.of(start).year() + "年度" + half(start);
      case YEAR -> start.getYear() + "年";
      case FISCAL_YEAR -> FiscalYear.of(start).year() + "年度";
      case YEARS -> FiscalYear.of(start).year() + "〜" + FiscalYear.of(end).year() + "年度";
    };
  }

  /** The year and the month are said once: 2024年8月3日〜4日. */
  private static String days(LocalDate start, LocalDate end) {
    if (start.getYear() != end.getYear()) {
      return DayText.period(start, end);
    }
    String last = end.getDayOfMonth() + "日";
    return start.getMonth() == end.getMonth()
        ? DayText.day(start) + "〜" + last
        : DayText.day(start) + "〜" + end.getMonthValue() + "月" + last;
  }

  private static String tenDays(int day) {
    if (day >= LAST_TEN_DAYS) {
      return "下旬";
    }
    return day >= MIDDLE_TEN_DAYS ? "中旬" : "上旬";
  }

  private static String months(LocalDate start, LocalDate end) {
    return start.getYear() == end.getYear()
        ? start.getYear() + "年" + start.getMonthValue() + "〜" + end.getMonthValue() + "月"
        : DayText.month(start) + "〜" + DayText.month(end);
  }

  /** The seasons of the Japan Meteorological Agency. */
  private static String season(LocalDate start) {
    return switch (start.getMonth()) {
      case MARCH, APRIL, MAY -> "春";
      case JUNE, JULY, AUGUST -> "夏";
      case SEPTEMBER, OCTOBER, NOVEMBER -> "秋";
      case DECEMBER, JANUARY, FEBRUARY -> "冬";
    };
  }

  private static String half(LocalDate start) {
    return start.equals(FiscalYear.of(start).start()) ? "上半期" : "下半期";
  }
}
