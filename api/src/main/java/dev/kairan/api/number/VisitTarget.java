package dev.kairan.api.number;

import dev.kairan.api.store.row.desk.VisitGoal;
import dev.kairan.api.store.row.plan.TargetRow;
import org.jspecify.annotations.Nullable;

/**
 * How far visits have come towards a target.
 *
 * @param value distinct chambers; null where no visit is recorded in its period
 */
public record VisitTarget(TargetRow target, @Nullable Integer value, int goal) {

  static VisitTarget of(VisitGoal goal) {
    Integer value = goal.recorded() == 0 ? null : (Integer) goal.visited();
    return new VisitTarget(goal.target(), value, goal.target().count());
  }

  /** How many are left; 0 where the goal is reached. */
  public @Nullable Integer remaining() {
    return value == null ? null : (Integer) Math.max(0, goal - value);
  }
}
