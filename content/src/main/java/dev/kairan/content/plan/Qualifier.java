package dev.kairan.content.plan;

/** How firmly the plan gives a date. */
public enum Qualifier {
  EXACT,
  /** 予定 */
  PLANNED,
  /** 頃, 目途, めど */
  ABOUT
}
