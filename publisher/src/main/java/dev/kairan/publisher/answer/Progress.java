package dev.kairan.publisher.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Progress towards the targets of a plan, counted as of a day. */
public record Progress(
    int fiscalYear,
    LocalDate asOf,
    int actionItemCount,
    int actionItemsWithEvidence,
    Ref evidenceRule,
    List<TargetProgress> targets,
    @Nullable LocalDate dataThrough) {

  /**
   * Progress towards one target.
   *
   * @param reason why it has that state
   * @param value the value reached; null, never 0, where nothing is recorded
   * @param goal the value to reach, where known
   * @param rate share of the goal, per cent
   * @param neededPerWeek null when the period is over
   * @param forecastLow the value at the end of the period at the slowest of several paces
   * @param forecastHigh the same at the fastest
   * @param dataAgeDays days from {@code dataThrough} to the day counted
   * @param series at the month ends and on the day counted, earliest first
   */
  public record TargetProgress(
      Ref target,
      Ref actionItem,
      State state,
      String reason,
      @Nullable BigDecimal value,
      @Nullable BigDecimal goal,
      String unit,
      @Nullable BigDecimal rate,
      int elapsedDays,
      int periodDays,
      @Nullable BigDecimal expectedByNow,
      @Nullable BigDecimal neededPerWeek,
      @Nullable BigDecimal forecastLow,
      @Nullable BigDecimal forecastHigh,
      Ref rule,
      @Nullable LocalDate dataThrough,
      @Nullable Integer dataAgeDays,
      List<Point> series) {}

  /**
   * Progress up to and including a day.
   *
   * @param value null, never 0, where nothing is recorded
   * @param expected the value due by then at an even pace
   */
  public record Point(LocalDate on, @Nullable BigDecimal value, @Nullable BigDecimal expected) {}

  /** State of progress. */
  public enum State {
    NOT_STARTED,
    IN_PROGRESS,
    ACHIEVED,
    BEHIND,
    UNMEASURABLE,
    NOT_RECORDED
  }
}
