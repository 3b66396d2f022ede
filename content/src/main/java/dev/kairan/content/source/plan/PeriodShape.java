package dev.kairan.content.source.plan;

import dev.kairan.content.plan.SchedulePrecision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** What a period of a given precision looks like: a month alone never becomes a day. */
interface PeriodShape {

  /** Seasons of the Japan Meteorological Agency begin in March, June, September and December. */
  Set<Integer> SEASON_STARTS = Set.of(3, 6, 9, 12);

  boolean fits(LocalDate start, LocalDate end);

  static PeriodShape of(SchedulePrecision precision) {
    return switch (precision) {
      case DAY -> LocalDate::equals;
      case DAYS -> LocalDate::isBefore;
      case TEN_DAYS -> PeriodShape::isThirdOfMonth;
      case MONTH -> (start, end) -> isMonths(start, end, 1);
      case MONTHS -> (start, end) -> areMonths(start, end) && !isMonths(start, end, 1);
      case SEASON ->
          (start, end) -> isMonths(start, end, 3) && SEASON_STARTS.contains(start.getMonthValue());
      case HALF_YEAR -> (start, end) -> isMonths(start, end, 6);
      case YEAR -> (start, end) -> isMonths(start, end, 12) && start.getMonthValue() == 1;
      case FISCAL_YEAR -> (start, end) -> isMonths(start, end, 12) && start.getMonthValue() == 4;
      case YEARS -> (start, end) -> areMonths(start, end) && months(start, end) % 12 == 0;
    };
  }

  private static boolean isThirdOfMonth(LocalDate start, LocalDate end) {
    int last = YearMonth.from(start).lengthOfMonth();
    return YearMonth.from(start).equals(YearMonth.from(end))
        && switch (start.getDayOfMonth()) {
          case 1 -> end.getDayOfMonth() == 10;
          case 11 -> end.getDayOfMonth() == 20;
          case 21 -> end.getDayOfMonth() == last;
          default -> false;
        };
  }

  private static boolean isMonths(LocalDate start, LocalDate end, long count) {
    return areMonths(start, end) && months(start, end) == count;
  }

  private static boolean areMonths(LocalDate start, LocalDate end) {
    return start.getDayOfMonth() == 1 && end.plusDays(1).getDayOfMonth() == 1;
  }

  private static long months(LocalDate start, LocalDate end) {
    return ChronoUnit.MONTHS.between(start, end.plusDays(1));
  }
}
