package dev.kairan.api.store.row.plan;

import org.jspecify.annotations.Nullable;

/**
 * A target with what the records say about it.
 *
 * @param count what was counted in its period, or null where no record measures it
 * @param baseline the same count in the period that a growth target is compared with
 */
public record MeasuredTarget(
    TargetRow target, @Nullable Integer count, @Nullable Integer baseline) {}
