package dev.kairan.api.store.row.desk;

import dev.kairan.api.store.row.plan.TargetRow.CountTarget;

/**
 * A target that visits are to reach.
 *
 * @param visited distinct chambers visited in its period
 * @param recorded how many visits of any mode its period has
 */
public record VisitGoal(CountTarget target, int visited, int recorded) {}
