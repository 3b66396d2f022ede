package dev.kairan.api.number;

import dev.kairan.api.store.row.desk.VisitGoal;
import dev.kairan.api.store.row.plan.TargetRow;
import dev.kairan.api.store.row.plan.TargetRow.CountTarget;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far visits have come towards a target.
 *
 * @param value distinct chambers; null where no visit is recorded in its period
 * @param expectedByNow how many are due at an even pace
 */
public record VisitTarget(
    TargetRow target, @Nullable Integer value, int goal, double expectedByNow) {

  static VisitTarget of(VisitGoal goal, LocalDate asOf) {
    CountTarget target = goal.target();
    Integer value = goal.recorded() == 0 ? null : (Integer) goal.visited();
    double expected = Pace.of(target.start(), target.end(), asOf).expected(target.count());
    return new VisitTarget(target, value, target.count(), expected);
  }

  /** How many are left; 0 where the goal is reached. */
  public @Nullable Integer remaining() {
    return value == null ? null : (Integer) Math.max(0, goal - value);
  }
}
