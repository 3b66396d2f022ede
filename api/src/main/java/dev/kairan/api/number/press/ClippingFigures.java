package dev.kairan.api.number.press;

import dev.kairan.api.store.row.DaySpan;
import org.jspecify.annotations.Nullable;

/**
 * Clippings of some days against the same days a year earlier.
 *
 * @param days those that were counted; null where nothing of them is recorded
 * @param count null where nothing is recorded, never 0 for that
 * @param previous null where nothing of the year before is recorded
 * @param growthPercent to two decimals; null where it cannot be told, never 0 for that
 */
public record ClippingFigures(
    @Nullable DaySpan days,
    @Nullable Integer count,
    @Nullable Integer originals,
    @Nullable Integer reprints,
    @Nullable Integer previous,
    @Nullable Double growthPercent,
    ClippingState state,
    String reason) {

  /** Nothing is known. */
  static ClippingFigures unrecorded(String reason) {
    return new ClippingFigures(
        null, null, null, null, null, null, ClippingState.NOT_RECORDED, reason);
  }
}
