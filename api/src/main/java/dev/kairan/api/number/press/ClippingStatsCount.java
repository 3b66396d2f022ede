package dev.kairan.api.number.press;

import dev.kairan.api.store.Store;
import dev.kairan.api.store.row.DaySpan;
import dev.kairan.api.store.row.plan.YearTarget;
import dev.kairan.api.store.row.press.ClippingCount;
import dev.kairan.api.store.row.press.RecordedMonths;
import dev.kairan.content.plan.TargetMeasure;
import dev.kairan.content.press.OutletTier;
import java.util.List;

/** Counts the clippings that are asked for. */
public record ClippingStatsCount(ClippingQuestion asked) {

  public ClippingStats of(Store store) {
    RecordedMonths recorded = store.clippings().recordedMonths(asked.asOf());
    Comparison comparison = new Comparison(recorded, asked.countReprints());
    DaySpan days = asked.elapsed();
    DaySpan year = asked.yearToDate();
    List<ClippingCount> counts =
        store.clippings().counts(asked.selection(false), days, days.yearEarlier());
    List<ClippingCount> ofYear =
        store.clippings().counts(asked.selection(true), year, year.yearEarlier());
    return new ClippingStats(
        asked.period().from(),
        asked.period().to(),
        asked.asOf(),
        asked.countReprints(),
        comparison.of(days, GroupTallies.of(counts, recorded.recorded(days), asked::groupOf).all()),
        comparison.of(year, GroupTallies.of(ofYear, recorded.recorded(year), asked::groupOf).all()),
        new GroupList(asked, comparison).of(counts, ofYear),
        targets(store, comparison, year, ofYear),
        recorded.newest());
  }

  /** A target is about a tier as a whole. */
  private List<ClippingTarget> targets(
      Store store, Comparison comparison, DaySpan year, List<ClippingCount> ofYear) {
    if (asked.outletKind() != null || year.isEmpty()) {
      return List.of();
    }
    DaySpan counted = comparison.recorded().recorded(year);
    GroupTallies tallies =
        GroupTallies.of(ofYear, counted, count -> new GroupKey(count.key(), null));
    return store.measures().clippingTargets(year.to()).stream()
        .filter(target -> fits(target, year))
        .map(target -> target(target, comparison, comparison.of(year, tallies.of(tier(target)))))
        .toList();
  }

  private boolean fits(YearTarget source, DaySpan year) {
    boolean wanted = asked.tier() == null || asked.tier() == tier(source);
    DaySpan period = new DaySpan(source.target().start(), source.target().end());
    return wanted && period.holds(year) && base(source).holds(year.yearEarlier());
  }

  private static DaySpan base(YearTarget source) {
    return new DaySpan(source.target().baselineStart(), source.target().baselineEnd());
  }

  private ClippingTarget target(YearTarget source, Comparison comparison, ClippingFigures figures) {
    boolean wholeBase = comparison.recorded().missing(base(source)).isEmpty();
    return new ClippingTarget(source, asked.asOf(), tier(source), figures, wholeBase);
  }

  private static OutletTier tier(YearTarget source) {
    return source.target().measure() == TargetMeasure.CLIPPINGS_MAIN
        ? OutletTier.MAIN
        : OutletTier.NET;
  }
}
