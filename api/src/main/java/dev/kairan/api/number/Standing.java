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
 */
record Standing(@Nullable Double value, @Nullable Double goal, String unit, Rule rule) {

  private static final String PER_CENT = "％";
  private static final String CLIPPINGS = "件";

  /**
   * Reads a target of which records are kept.
   *
   * @param chambers how many chambers there are, the whole of shares
   */
  static Standing recorded(MeasuredTarget measured, int chambers) {
    Double count = measured.count() == null ? null : measured.count().doubleValue();
    TargetRow target = measured.target();
    if (target instanceof CountTarget wanted) {
      return new Standing(count, (double) wanted.count(), wanted.unit(), Rule.PROGRESS_COUNT);
    }
    if (target instanceof ShareTarget wanted) {
      Double share = share(target, count, chambers);
      return new Standing(share, wanted.percent(), PER_CENT, Rule.PROGRESS_SHARE);
    }
    if (target instanceof GrowthTarget wanted) {
      Double goal = grown(measured.baseline(), wanted.percent());
      return new Standing(count, goal, CLIPPINGS, Rule.PROGRESS_GROWTH);
    }
    return new Standing(count, null, "", Rule.PROGRESS_WORDS);
  }

  /** What is known of a target of which nothing is recorded. */
  static Standing unrecorded(TargetRow target) {
    if (target instanceof CountTarget wanted) {
      return new Standing(null, (double) wanted.count(), wanted.unit(), Rule.PROGRESS_UNRECORDED);
    }
    if (target instanceof ShareTarget wanted) {
      return new Standing(null, wanted.percent(), PER_CENT, Rule.PROGRESS_UNRECORDED);
    }
    if (target instanceof GrowthTarget) {
      return new Standing(null, null, CLIPPINGS, Rule.PROGRESS_GROWTH);
    }
    return new Standing(null, null, "", Rule.PROGRESS_UNRECORDED);
  }

  /** Of all chambers; of clippings no whole is known. */
  private static @Nullable Double share(TargetRow target, @Nullable Double count, int chambers) {
    boolean ofChambers =
        target.measure() == TargetMeasure.STORIES || target.measure() == TargetMeasure.VISITS;
    return count == null || chambers == 0 || !ofChambers ? null : count * 100 / chambers;
  }

  /** Whole clippings, rounded up; null without a baseline. */
  private static @Nullable Double grown(@Nullable Integer baseline, double percent) {
    return baseline == null || baseline == 0 ? null : Math.ceil(baseline * (100 + percent) / 100);
  }

  @Nullable Double rate() {
    return value == null || goal == null || goal == 0 ? null : value * 100 / goal;
  }
}
