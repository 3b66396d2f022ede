package dev.kairan.api.graph.list;

import dev.kairan.api.fault.ErrorCode;
import dev.kairan.api.fault.Fault;
import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much one request may list; put into the GraphQL context under this class.
 *
 * @param defaultSize rows of a page where neither first nor last is given; null for all
 * @param largestSize most that first or last may be
 * @param filterValues most values in one list of a filter
 * @param filterDepth how deeply the objects of a filter may nest
 * @param filterConditions most conditions in one filter; each may be a search of its own
 */
public record ListLimits(
    @Nullable Integer defaultSize,
    int largestSize,
    int filterValues,
    int filterDepth,
    int filterConditions) {

  /** For requests over HTTP. */
  public static final ListLimits PUBLIC = new ListLimits(20, 100, 100, 10, 200);

  /** For asking in process, where the schema's limits on lists do not apply. */
  public static final ListLimits NONE =
      new ListLimits(
          null, Integer.MAX_VALUE - 1, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

  /** Those of a request; none where its context holds none. */
  public static ListLimits of(GraphQLContext context) {
    return context.getOrDefault(ListLimits.class, NONE);
  }

  /**
   * Checks {@code first} or {@code last}.
   *
   * @throws Fault {@link ErrorCode#BAD_ARGUMENT} below 0, {@link ErrorCode#LIST_TOO_LONG}
   */
  void checkSize(String argument, int size) {
    if (size < 0) {
      throw new Fault(ErrorCode.BAD_ARGUMENT, argument + " は0以上で指定してください(" + size + ")。");
    }
    if (size > largestSize) {
      throw new Fault(
          ErrorCode.LIST_TOO_LONG,
          argument + " は" + largestSize + "までです(" + size + ")。続きは after や before で取り出せます。");
    }
  }

  /**
   * Checks a filter down to its values.
   *
   * @throws Fault {@link ErrorCode#LIST_TOO_LONG}, {@link ErrorCode#FILTER_TOO_DEEP}, {@link
   *     ErrorCode#TOO_COMPLEX}
   */
  void checkFilter(Object filter) {
    checkFilter(filter, 1);
    int conditions = conditions(filter);
    if (conditions > filterConditions) {
      throw new Fault(
          ErrorCode.TOO_COMPLEX,
          "filter の条件は合わせて" + filterConditions + "個までです(" + conditions + "個)。");
    }
  }

  /** A list of values counts once, as one condition. */
  private static int conditions(@Nullable Object input) {
    if (input instanceof Map<?, ?> fields) {
      return fields.values().stream().mapToInt(ListLimits::conditions).sum();
    }
    if (input instanceof List<?> values && values.stream().anyMatch(Map.class::isInstance)) {
      return values.stream().mapToInt(ListLimits::conditions).sum();
    }
    return 1;
  }

  private void checkFilter(@Nullable Object input, int depth) {
    if (input instanceof Map<?, ?> fields) {
      if (depth > filterDepth) {
        throw new Fault(ErrorCode.FILTER_TOO_DEEP, "filter の入れ子は" + filterDepth + "段までです。");
      }
      fields.values().forEach(value -> checkFilter(value, depth + 1));
    } else if (input instanceof List<?> values) {
      if (values.size() > filterValues) {
        throw new Fault(
            ErrorCode.LIST_TOO_LONG,
            "filter の中の一覧は" + filterValues + "個までです(" + values.size() + "個)。");
      }
      values.forEach(value -> checkFilter(value, depth));
    }
  }
}
