package dev.kairan.api.number.press;

import dev.kairan.api.store.row.DaySpan;
import dev.kairan.api.store.row.press.ClippingCount;
import dev.kairan.api.store.row.press.ClippingGroup;
import dev.kairan.api.store.row.press.ClippingKey;
import dev.kairan.api.store.row.press.ClippingSelection;
import dev.kairan.content.press.OutletKind;
import dev.kairan.content.press.OutletTier;
import dev.kairan.content.time.FiscalYear;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about clippings.
 *
 * @param period as it was asked for; only what lies on or before {@code asOf} counts
 * @param groupBy what groups are told apart by, in this order
 * @param tier null for all
 * @param outletKind null for all
 */
public record ClippingQuestion(
    DaySpan period,
    LocalDate asOf,
    List<ClippingGroup> groupBy,
    GroupOrder order,
    boolean countReprints,
    @Nullable OutletTier tier,
    @Nullable OutletKind outletKind) {

  public ClippingQuestion {
    groupBy = List.copyOf(new LinkedHashSet<>(groupBy));
  }

  /** The part of the period that has begun. */
  DaySpan elapsed() {
    return period.until(asOf);
  }

  /** The fiscal year up to the end of that part. */
  DaySpan yearToDate() {
    LocalDate last = elapsed().isEmpty() ? period.from() : elapsed().to();
    return new DaySpan(FiscalYear.of(last).start(), last).until(asOf);
  }

  boolean byMonth() {
    return groupBy.contains(ClippingGroup.MONTH);
  }

  /** What tells the group of a count from others. */
  GroupKey groupOf(ClippingCount count) {
    ClippingKey key = count.key();
    boolean byTier = groupBy.contains(ClippingGroup.TIER);
    return new GroupKey(
        byTier ? key : new ClippingKey(null, key.outletKind(), key.outletId(), key.prefectureId()),
        byMonth() ? count.month() : null);
  }

  /** What the groups need; tiers are told apart as well where {@code tiers}. */
  ClippingSelection selection(boolean tiers) {
    Set<ClippingGroup> by = new LinkedHashSet<>(groupBy);
    if (tiers) {
      by.add(ClippingGroup.TIER);
    }
    return new ClippingSelection(by, tier, outletKind);
  }
}
