package dev.kairan.api.number;

import dev.kairan.api.store.row.plan.OfActionItem;
import dev.kairan.api.store.row.plan.TargetRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far one target is reached.
 *
 * @param standing what is counted and what is to be reached
 * @param pace how far its period has gone
 * @param outlook null where nothing is counted yet
 * @param base what a growth target is compared with
 * @param series its values so far
 * @param dataThrough newest day of its record
 */
public record TargetProgress(
    TargetRow target,
    LocalDate asOf,
    Verdict verdict,
    Standing standing,
    Pace pace,
    @Nullable Forecast outlook,
    @Nullable TargetBase base,
    List<ProgressPoint> series,
    @Nullable LocalDate dataThrough)
    implements OfActionItem {

  @Override
  public String actionItemId() {
    return target.actionItemId();
  }

  public ProgressState state() {
    return verdict.state();
  }

  public String reason() {
    return verdict.reason();
  }

  /** Null where nothing is recorded, never 0 for that. */
  public @Nullable Double value() {
    return standing.value();
  }

  /** The value to reach, where known. */
  public @Nullable Double goal() {
    return standing.goal();
  }

  public String unit() {
    return standing.unit();
  }

  /** Share of the goal, in per cent. */
  public @Nullable Double rate() {
    return standing.rate();
  }

  public int elapsedDays() {
    return pace.elapsedDays();
  }

  public int periodDays() {
    return pace.periodDays();
  }

  public @Nullable Double expectedByNow() {
    Double goal = goal();
    return goal == null ? null : pace.expected(goal);
  }

  public @Nullable Double neededPerWeek() {
    Double goal = goal();
    Double value = value();
    return goal == null || value == null ? null : pace.neededPerWeek(goal, value);
  }

  public @Nullable Double forecast() {
    return outlook == null ? null : outlook.usual();
  }

  public @Nullable Double forecastLow() {
    return outlook == null ? null : outlook.low();
  }

  public @Nullable Double forecastHigh() {
    return outlook == null ? null : outlook.high();
  }

  public Rule rule() {
    return standing.rule();
  }

  /** Days since the newest day of the record; null where nothing is recorded. */
  public @Nullable Integer dataAgeDays() {
    return dataThrough == null ? null : (int) ChronoUnit.DAYS.between(dataThrough, asOf);
  }
}
