package dev.kairan.api.graph.cost;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a filter costs: a unit for each condition, and eight times as much for each relation in
 * which it stands, because it is then looked up among the rows of that relation, for every row
 * outside.
 */
final class FilterPrice {

  private static final int TIMES_IN_RELATION = 8;
  private static final Set<String> RELATIONS = Set.of("some", "none", "every");

  private FilterPrice() {}

  /** In whole units; null where there is no filter. A list of values is one condition. */
  static long of(@Nullable Object filter) {
    return filter == null ? 0 : of(filter, 1);
  }

  private static long of(@Nullable Object input, long price) {
    if (input instanceof Map<?, ?> fields) {
      return fields.entrySet().stream()
          .mapToLong(field -> of(field.getValue(), within(field.getKey(), price)))
          .sum();
    }
    if (input instanceof List<?> parts && parts.stream().anyMatch(Map.class::isInstance)) {
      return parts.stream().mapToLong(part -> of(part, price)).sum();
    }
    return price;
  }

  private static long within(Object field, long price) {
    boolean relation = field instanceof String name && RELATIONS.contains(name);
    return relation ? Math.min(Integer.MAX_VALUE, price * TIMES_IN_RELATION) : price;
  }
}
