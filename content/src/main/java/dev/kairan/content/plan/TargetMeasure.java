package dev.kairan.content.plan;

/** The record by which a target is measured. */
public enum TargetMeasure {
  /** Distinct chambers with a story first published in the period. */
  STORIES,
  /** Distinct chambers visited in the period. */
  VISITS,
  /** Clippings in outlets of tier main. */
  CLIPPINGS_MAIN,
  /** Clippings in outlets of tier net. */
  CLIPPINGS_NET
}
