package dev.kairan.content.time;

/** How exactly a source gives a date. */
public enum DatePrecision {
  DAY,
  MONTH,
  YEAR
}
