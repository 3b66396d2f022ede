package dev.kairan.api.number;

import dev.kairan.api.store.row.plan.MeasuredTarget;
import dev.kairan.api.store.row.plan.TargetRow;
import dev.kairan.api.store.row.plan.TargetRow.CountTarget;
import dev.kairan.api.store.row.plan.TargetRow.GrowthTarget;
import dev.kairan.api.store.row.plan.TargetRow.ShareTarget;
import dev.kairan.content.plan.TargetMeasure;
import org.jspecify.annotations.Nullable;

/**
 * What a target counts and what it is to reach, each null where it is not known.
 *
 * @param rule how the value is counted
 * @param whole of which the value is a share in per cent; null where it is the count itself
 * @param ceiling what the value cannot exceed: all chambers, or 100 per cent of them
 */
record Standing(
    @Nullable Double value,
    @Nullable Double goal,
    String unit,
    Rule rule,
    @Nullable Integer whole,
    @Nullable Double ceiling) {

  private static final String PER_CENT = "％";
  private static final String CLIPPINGS = "件";
  private static final double PER_CENT_OF_ALL = 100;

  /**
   * Reads a target of which records are kept.
   *
   * @param chambers how many chambers there are, the whole of shares
   */
  static Standing recorded(MeasuredTarget measured, int chambers) {
    Double count = measured.count() == null ? null : measured.count().doubleValue();
    TargetRow target = measured.target();
    Double all = countsChambers(target) ? (double) chambers : null;
    if (target instanceof CountTarget wanted) {
      double goal = wanted.count();
      return new Standing(count, goal, wanted.unit(), Rule.PROGRESS_COUNT, null, all);
    }
    if (target instanceof ShareTarget wanted) {
      return share(wanted, measured.count(), all == null ? 0 : chambers);
    }
    if (target instanceof GrowthTarget wanted) {
      Double goal = grown(measured.baseline(), wanted.percent());
      return new Standing(count, goal, CLIPPINGS, Rule.PROGRESS_GROWTH, null, all);
    }
    return new Standing(count, null, "", Rule.PROGRESS_WORDS, null, all);
  }

  /** Of all chambers; of clippings no whole is known. */
  private static Standing share(ShareTarget wanted, @Nullable Integer count, int chambers) {
    double goal = wanted.percent();
    return count == null || chambers == 0
        ? new Standing(null, goal, PER_CENT, Rule.PROGRESS_SHARE, null, null)
        : new Standing(
            share(count, chambers), goal, PER_CENT, Rule.PROGRESS_SHARE, chambers, PER_CENT_OF_ALL);
  }

  private static double share(int count, int whole) {
    return count * PER_CENT_OF_ALL / whole;
  }

  /** The value when so many are counted. */
  double valueOf(int counted) {
    return whole == null ? counted : share(counted, whole);
  }

  /** What is known of a target of which nothing is recorded. */
  static Standing unrecorded(TargetRow target) {
    if (target instanceof CountTarget wanted) {
      return unrecorded((double) wanted.count(), wanted.unit(), Rule.PROGRESS_UNRECORDED);
    }
    if (target instanceof ShareTarget wanted) {
      return unrecorded(wanted.percent(), PER_CENT, Rule.PROGRESS_UNRECORDED);
    }
    if (target instanceof GrowthTarget) {
      return unrecorded(null, CLIPPINGS, Rule.PROGRESS_GROWTH);
    }
    return unrecorded(null, "", Rule.PROGRESS_UNRECORDED);
  }

  private static Standing unrecorded(@Nullable Double goal, String unit, Rule rule) {
    return new Standing(null, goal, unit, rule, null, null);
  }

  private static boolean countsChambers(TargetRow target) {
    return target.measure() == TargetMeasure.STORIES || target.measure() == TargetMeasure.VISITS;
  }

  /** Whole clippings, rounded up; null without a baseline. */
  private static @Nullable Double grown(@Nullable Integer baseline, double percent) {
    return baseline == null || baseline == 0 ? null : Math.ceil(baseline * (100 + percent) / 100);
  }

  @Nullable Double rate() {
    return value == null || goal == null || goal == 0 ? null : value * 100 / goal;
  }
}
