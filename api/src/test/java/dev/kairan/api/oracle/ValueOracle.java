package dev.kairan.api.oracle;

import dev.kairan.content.time.PartialDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a value passes its comparisons; days are compared as ISO texts. */
final class ValueOracle {

  private ValueOracle() {}

  static boolean holds(@Nullable Object value, Object comparisons) {
    return ((Map<?, ?>) comparisons)
        .entrySet().stream()
            .allMatch(e -> holds(value, (String) e.getKey(), (Object) e.getValue()));
  }

  private static boolean holds(@Nullable Object value, String comparison, Object given) {
    if (comparison.equals("isNull")) {
      return given.equals(value == null);
    }
    if (value == null) {
      return false;
    }
    return switch (comparison) {
      case "eq" -> value.equals(given);
      case "in" -> ((List<?>) given).contains(value);
      case "gte" -> compare(value, given) >= 0;
      case "lte" -> compare(value, given) <= 0;
      case "lt" -> compare(value, given) < 0;
      case "month" -> ((String) value).startsWith(given + "-");
      case "startsWith" -> ((String) value).startsWith((String) given);
      case "contains" -> ReaderEye.sees((String) value, (String) given);
      default -> throw new AssertionError(comparison);
    };
  }

  private static int compare(Object value, Object given) {
    return value instanceof Integer number
        ? number.compareTo((Integer) given)
        : ((String) value).compareTo((String) given);
  }

  static @Nullable String day(@Nullable PartialDate date) {
    return date == null ? null : date.start().toString();
  }
}
