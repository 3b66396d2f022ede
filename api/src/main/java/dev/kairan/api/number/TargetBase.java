package dev.kairan.api.number;

import dev.kairan.api.store.row.plan.MeasuredTarget;
import dev.kairan.api.store.row.plan.TargetRow.GrowthTarget;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a growth target is compared with.
 *
 * @param count null, never 0, where nothing is recorded of its days
 */
public record TargetBase(LocalDate start, LocalDate end, @Nullable Integer count) {

  /** The base of a growth target; null for others. */
  static @Nullable TargetBase of(MeasuredTarget measured) {
    if (measured.target() instanceof GrowthTarget growth) {
      Integer count = measured.baseline();
      return new TargetBase(
          growth.baselineStart(), growth.baselineEnd(), count == null || count == 0 ? null : count);
    }
    return null;
  }

  public boolean recorded() {
    return count != null;
  }
}
