package dev.kairan.api.number;

import dev.kairan.api.store.row.plan.Gains;
import java.time.LocalDate;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a value comes to by the end of its period at the pace of the last four weeks, of the last
 * twelve weeks and of the whole period so far; see {@link Rule#FORECAST}.
 *
 * @param usual at the pace of the whole period
 * @param low at the slowest of the three
 * @param high at the fastest of them
 */
record Forecast(double usual, double low, double high) {

  /** Four and twelve weeks. */
  private static final List<Integer> LATELY = List.of(28, 84);

  /** The forecast on a day; null before the period. */
  static @Nullable Forecast of(Pace pace, LocalDate asOf, Standing standing, Gains gains) {
    double value = standing.valueOf(gains.until(asOf));
    Double usual = pace.forecast(value);
    if (usual == null) {
      return null;
    }
    DoubleSummaryStatistics all = new DoubleSummaryStatistics();
    all.accept(usual);
    for (int days : LATELY) {
      if (days < pace.elapsedDays() && !pace.over()) {
        double gain = value - standing.valueOf(gains.until(asOf.minusDays(days)));
        all.accept(value + gain / days * pace.remainingDays());
      }
    }
    Double ceiling = standing.ceiling();
    double most = ceiling == null ? Double.MAX_VALUE : Math.max(ceiling, value);
    return new Forecast(
        Math.min(usual, most), Math.min(all.getMin(), most), Math.min(all.getMax(), most));
  }
}
