package dev.kairan.publisher.answer;

/** How exactly the plan gives a date. */
public enum SchedulePrecision {
  DAY,
  DAYS,
  TEN_DAYS,
  MONTH,
  MONTHS,
  SEASON,
  HALF_YEAR,
  YEAR,
  FISCAL_YEAR,
  YEARS
}
