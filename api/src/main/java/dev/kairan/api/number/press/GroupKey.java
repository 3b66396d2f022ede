package dev.kairan.api.number.press;

import dev.kairan.api.store.row.DaySpan;
import dev.kairan.api.store.row.place.PrefectureRow;
import dev.kairan.api.store.row.press.ClippingGroup;
import dev.kairan.api.store.row.press.ClippingKey;
import dev.kairan.content.press.OutletTier;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What tells a group from others.
 *
 * @param month null where months are not told apart
 */
record GroupKey(ClippingKey key, @Nullable YearMonth month) {

  /**
   * Groups that are listed even where nothing is counted: those of a closed list that stands alone,
   * so that what is missing can be seen.
   */
  static Stream<GroupKey> always(ClippingQuestion asked, DaySpan days) {
    if (asked.groupBy().size() != 1) {
      return Stream.of();
    }
    return switch (asked.groupBy().get(0)) {
      case TIER ->
          Arrays.stream(OutletTier.values())
              .filter(tier -> asked.tier() == null || asked.tier() == tier)
              .map(tier -> of(new ClippingKey(tier, null, null, null)));
      case PREFECTURE ->
          PrefectureRow.all().stream()
              .map(prefecture -> of(new ClippingKey(null, null, null, prefecture.id())));
      case MONTH -> days.months().stream().map(month -> new GroupKey(ClippingKey.ALL, month));
      case OUTLET_KIND, OUTLET -> Stream.of();
    };
  }

  private static GroupKey of(ClippingKey key) {
    return new GroupKey(key, null);
  }

  /**
   * By the values in the order in which they are told apart, by one at least; those without one
   * come last.
   */
  static Comparator<GroupKey> order(List<ClippingGroup> groupBy) {
    return groupBy.stream().map(GroupKey::by).reduce(Comparator::thenComparing).orElseThrow();
  }

  private static Comparator<GroupKey> by(ClippingGroup group) {
    return switch (group) {
      case TIER -> by(each -> each.key.tier());
      case OUTLET_KIND -> by(each -> each.key.outletKind());
      case OUTLET -> by(each -> each.key.outletId());
      case PREFECTURE -> by(GroupKey::prefectureCode);
      case MONTH -> by(GroupKey::month);
    };
  }

  private static <V extends Comparable<? super V>> Comparator<GroupKey> by(
      Function<GroupKey, @Nullable V> value) {
    return Comparator.comparing(value, Comparator.nullsLast(Comparator.naturalOrder()));
  }

  private @Nullable String prefectureCode() {
    String id = key.prefectureId();
    PrefectureRow prefecture = id == null ? null : PrefectureRow.ofId(id);
    return prefecture == null ? null : prefecture.code();
  }
}
