package dev.kairan.api.number;

import dev.kairan.api.store.row.plan.OfActionItem;
import dev.kairan.api.store.row.plan.TargetRow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far one target is reached.
 *
 * @param value null where nothing is recorded, never 0 for that
 * @param goal the value to reach, where known
 * @param rate share of the goal, in per cent
 */
public record TargetProgress(
    TargetRow target,
    ProgressState state,
    String reason,
    @Nullable Double value,
    @Nullable Double goal,
    String unit,
    @Nullable Double rate,
    int elapsedDays,
    int periodDays,
    @Nullable Double expectedByNow,
    @Nullable Double neededPerWeek,
    @Nullable Double forecast,
    Rule rule,
    @Nullable LocalDate dataThrough)
    implements OfActionItem {

  @Override
  public String actionItemId() {
    return target.actionItemId();
  }
}
