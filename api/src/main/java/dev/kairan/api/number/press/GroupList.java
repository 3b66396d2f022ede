package dev.kairan.api.number.press;

import dev.kairan.api.store.row.DaySpan;
import dev.kairan.api.store.row.press.ClippingCount;
import dev.kairan.api.store.row.press.ClippingGroup;
import dev.kairan.api.store.row.press.ClippingTally;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists the groups that clippings are told apart by. */
record GroupList(ClippingQuestion asked, Comparison comparison) {

  List<ClippingGroupStats> of(List<ClippingCount> counts, List<ClippingCount> ofYear) {
    if (asked.groupBy().isEmpty()) {
      return List.of();
    }
    Stream<ClippingGroupStats> groups = asked.byMonth() ? months(counts) : wholes(counts, ofYear);
    return groups.sorted(order()).toList();
  }

  /** Each month by itself: what is missing in one says nothing about the others. */
  private Stream<ClippingGroupStats> months(List<ClippingCount> counts) {
    DaySpan days = asked.elapsed();
    GroupTallies tallies = GroupTallies.of(counts, days, asked::groupOf);
    return keys(List.of(tallies))
        .flatMap(
            key ->
                key.month() == null
                    ? Stream.of()
                    : Stream.of(
                        group(key, DaySpan.of(key.month()).and(days), tallies.of(key), null)));
  }

  private Stream<ClippingGroupStats> wholes(
      List<ClippingCount> counts, List<ClippingCount> ofYear) {
    DaySpan days = asked.elapsed();
    DaySpan year = asked.yearToDate();
    GroupTallies tallies = tallies(counts, days);
    GroupTallies yearTallies = tallies(ofYear, year);
    return keys(List.of(tallies, yearTallies))
        .map(key -> group(key, days, tallies.of(key), comparison.of(year, yearTallies.of(key))));
  }

  private GroupTallies tallies(List<ClippingCount> counts, DaySpan days) {
    return GroupTallies.of(counts, comparison.recorded().recorded(days), asked::groupOf);
  }

  private Stream<GroupKey> keys(Collection<GroupTallies> found) {
    return Stream.concat(
            GroupKey.always(asked, asked.elapsed()),
            found.stream().flatMap(tallies -> tallies.keys().stream()))
        .distinct();
  }

  private ClippingGroupStats group(
      GroupKey key, DaySpan days, ClippingTally tally, @Nullable ClippingFigures yearToDate) {
    return new ClippingGroupStats(key.key(), key.month(), comparison.of(days, tally), yearToDate);
  }

  private Comparator<ClippingGroupStats> order() {
    Comparator<ClippingGroupStats> byKey =
        Comparator.comparing(GroupList::key, GroupKey.order(asked.groupBy()));
    Comparator<ClippingGroupStats> homelessLast = Comparator.comparing(this::homeless);
    Comparator<@Nullable Integer> fewest = Comparator.nullsLast(Comparator.naturalOrder());
    Comparator<@Nullable Integer> most = Comparator.nullsLast(Comparator.reverseOrder());
    return switch (asked.order()) {
      case KEY -> byKey;
      case FEWEST_FIRST ->
          homelessLast.thenComparing(ClippingGroupStats::count, fewest).thenComparing(byKey);
      case MOST_FIRST ->
          homelessLast.thenComparing(ClippingGroupStats::count, most).thenComparing(byKey);
    };
  }

  /** Outlets of no one prefecture do not stand among the prefectures. */
  private boolean homeless(ClippingGroupStats group) {
    return asked.groupBy().contains(ClippingGroup.PREFECTURE) && group.key().prefectureId() == null;
  }

  private static GroupKey key(ClippingGroupStats group) {
    return new GroupKey(group.key(), group.itsMonth());
  }
}
