package dev.kairan.content.plan;

/** How exactly the plan gives a date. A month alone never becomes a day. */
public enum SchedulePrecision {
  DAY,
  /** Several consecutive days (8月3日～4日), also across months. */
  DAYS,
  /** The first, middle or last ten days of a month (上旬, 中旬, 下旬). */
  TEN_DAYS,
  MONTH,
  /** Several consecutive months. */
  MONTHS,
  /** Spring, summer, autumn or winter by the Japan Meteorological Agency. */
  SEASON,
  HALF_YEAR,
  YEAR,
  FISCAL_YEAR,
  /** More than one fiscal year. */
  YEARS
}
