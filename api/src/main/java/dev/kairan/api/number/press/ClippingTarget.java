package dev.kairan.api.number.press;

import dev.kairan.api.number.Quantity;
import dev.kairan.api.store.row.plan.TargetRow.GrowthTarget;
import dev.kairan.api.store.row.plan.YearTarget;
import dev.kairan.content.press.OutletTier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A growth target of the plan, held against the fiscal year so far.
 *
 * @param figures the tier's clippings of the fiscal year so far
 * @param wholeBaseRecorded whether each month is recorded of what the whole year is compared with
 */
public record ClippingTarget(
    YearTarget source,
    LocalDate asOf,
    OutletTier tier,
    ClippingFigures figures,
    boolean wholeBaseRecorded) {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final String UNIT = "件";

  public GrowthTarget target() {
    return source.target();
  }

  public double percent() {
    return target().percent();
  }

  public @Nullable Integer count() {
    return figures.count();
  }

  public @Nullable Integer previous() {
    return figures.previous();
  }

  public @Nullable Double growthPercent() {
    return figures.growthPercent();
  }

  /** Whole clippings, rounded up; null without a base to grow from. */
  public @Nullable Integer goal() {
    Integer previous = figures.previous();
    if (figures.state() != ClippingState.MEASURED || previous == null) {
      return null;
    }
    return BigDecimal.valueOf(percent())
        .add(WHOLE)
        .multiply(BigDecimal.valueOf(previous))
        .divide(WHOLE, 0, RoundingMode.CEILING)
        .intValueExact();
  }

  /** How many are missing; 0 where the goal is reached. */
  public @Nullable Integer gap() {
    Integer goal = goal();
    Integer count = figures.count();
    return goal == null || count == null ? null : Math.max(0, goal - count);
  }

  public @Nullable Boolean reached() {
    Integer gap = gap();
    return gap == null ? null : gap == 0;
  }

  public String reason() {
    Integer goal = goal();
    Integer gap = gap();
    if (goal == null || gap == null || figures.days() == null) {
      return figures.reason();
    }
    return Comparison.words(figures.days())
        + "の到達すべき件数は"
        + Quantity.of(goal, UNIT)
        + (gap == 0 ? "で、届いています。" : "で、あと" + Quantity.of(gap, UNIT) + "届いていません。");
  }
}
