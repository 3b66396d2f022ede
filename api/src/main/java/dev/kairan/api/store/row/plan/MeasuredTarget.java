package dev.kairan.api.store.row.plan;

import org.jspecify.annotations.Nullable;

/**
 * A target with what the records say about it.
 *
 * @param gains what counts in its period, or null where no record measures it
 * @param baseline the count in the period that a growth target is compared with
 */
public record MeasuredTarget(TargetRow target, @Nullable Gains gains, @Nullable Integer baseline) {

  public @Nullable Integer count() {
    return gains == null ? null : gains.total();
  }
}
