package dev.kairan.api.number.press;

import dev.kairan.api.number.Quantity;
import dev.kairan.api.store.row.DaySpan;
import dev.kairan.api.store.row.press.ClippingTally;
import dev.kairan.api.store.row.press.RecordedMonths;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Compares clippings with the year before, where every month of both is recorded.
 *
 * @param countReprints false where only own reports count
 */
record Comparison(RecordedMonths recorded, boolean countReprints) {

  private static final String UNIT = "件";
  private static final BigDecimal PER_CENT = BigDecimal.valueOf(100);
  private static final int DECIMALS = 2;

  /**
   * Judges a tally.
   *
   * @param days that have begun; the tally holds those that are recorded
   */
  ClippingFigures of(DaySpan days, ClippingTally tally) {
    if (days.isEmpty()) {
      return ClippingFigures.unrecorded("期間はまだ始まっていません。");
    }
    DaySpan counted = recorded.recorded(days);
    if (counted.isEmpty()) {
      return ClippingFigures.unrecorded(words(days) + "の記録がまだ1件も無いため未入力です。");
    }
    DaySpan earlier = counted.yearEarlier();
    List<YearMonth> missing = recorded.missing(counted);
    List<YearMonth> missingBefore = recorded.missing(earlier);
    boolean known = missingBefore.size() < earlier.months().size();
    if (!known) {
      return figures(counted, tally, false, "前年同期（" + words(earlier) + "）の記録が無いため、比べられません。");
    }
    if (!missing.isEmpty() || !missingBefore.isEmpty()) {
      List<YearMonth> gaps = missingBefore.isEmpty() ? missing : missingBefore;
      return figures(counted, tally, true, months(gaps) + "の記録が無いため、前年同期と比べられません。");
    }
    int previous = before(tally);
    return previous == 0
        ? figures(counted, tally, true, "前年同期が0件のため、伸びは計算できません。")
        : measured(counted, tally, previous);
  }

  private ClippingFigures figures(
      DaySpan counted, ClippingTally tally, boolean previousKnown, String reason) {
    return new ClippingFigures(
        counted,
        now(tally),
        tally.originals(),
        tally.reprints(),
        previousKnown ? before(tally) : null,
        null,
        ClippingState.UNMEASURABLE,
        reason);
  }

  private ClippingFigures measured(DaySpan counted, ClippingTally tally, int previous) {
    int count = now(tally);
    double growth = growth(count, previous);
    String change = growth < 0 ? "減" : "増";
    String reason =
        words(counted)
            + "は"
            + Quantity.of(count, UNIT)
            + "で、前年同期の"
            + Quantity.of(previous, UNIT)
            + (count == previous
                ? "と同数です。"
                : "より" + Quantity.of(Math.abs(growth), "％") + change + "です。");
    return new ClippingFigures(
        counted,
        count,
        tally.originals(),
        tally.reprints(),
        previous,
        growth,
        ClippingState.MEASURED,
        reason);
  }

  private static double growth(int count, int previous) {
    return BigDecimal.valueOf(count - previous)
        .multiply(PER_CENT)
        .divide(BigDecimal.valueOf(previous), DECIMALS, RoundingMode.HALF_UP)
        .doubleValue();
  }

  private int now(ClippingTally tally) {
    return tally.originals() + (countReprints ? tally.reprints() : 0);
  }

  private int before(ClippingTally tally) {
    return tally.originalsBefore() + (countReprints ? tally.reprintsBefore() : 0);
  }

  static String words(DaySpan days) {
    return Quantity.day(days.from()) + "から" + Quantity.day(days.to()) + "まで";
  }

  private static String months(List<YearMonth> months) {
    return months.stream()
        .map(month -> month.getYear() + "年" + month.getMonthValue() + "月")
        .collect(Collectors.joining("、"));
  }
}
