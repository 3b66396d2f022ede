package dev.kairan.api.number.press;

import dev.kairan.api.store.row.DaySpan;
import dev.kairan.api.store.row.press.ClippingCount;
import dev.kairan.api.store.row.press.ClippingTally;
import dev.kairan.content.press.OutletTier;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Counts of months added up. */
final class GroupTallies {

  private final Map<GroupKey, ClippingTally> tallies = new HashMap<>();

  private GroupTallies() {}

  /** Adds up the months of {@code days} for each key. */
  static GroupTallies of(
      List<ClippingCount> counts, DaySpan days, Function<ClippingCount, GroupKey> key) {
    Set<YearMonth> months = Set.copyOf(days.months());
    GroupTallies sums = new GroupTallies();
    counts.stream()
        .filter(count -> months.contains(count.month()))
        .forEach(count -> sums.tallies.merge(key.apply(count), count.tally(), ClippingTally::plus));
    return sums;
  }

  Set<GroupKey> keys() {
    return tallies.keySet();
  }

  ClippingTally of(GroupKey key) {
    return tallies.getOrDefault(key, ClippingTally.NONE);
  }

  ClippingTally of(OutletTier tier) {
    return tallies.entrySet().stream()
        .filter(entry -> entry.getKey().key().tier() == tier)
        .map(Map.Entry::getValue)
        .reduce(ClippingTally.NONE, ClippingTally::plus);
  }

  ClippingTally all() {
    return tallies.values().stream().reduce(ClippingTally.NONE, ClippingTally::plus);
  }
}
