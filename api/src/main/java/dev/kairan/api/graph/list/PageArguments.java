package dev.kairan.api.graph.list;

import dev.kairan.api.fault.ErrorCode;
import dev.kairan.api.fault.Fault;
import dev.kairan.api.store.list.Order;
import dev.kairan.api.store.list.PageRequest;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arguments of a list field, read and checked. */
public final class PageArguments {

  private PageArguments() {}

  /**
   * Reads the arguments.
   *
   * @param usual the order where {@code orderBy} is null
   * @throws Fault when they cannot be answered
   */
  public static PageRequest read(DataFetchingEnvironment field, Order usual) {
    ListLimits limits = ListLimits.of(field.getGraphQlContext());
    Integer last = field.getArgument("last");
    return new PageRequest(
        filter(field, limits),
        order(field.getArgument("orderBy"), usual),
        limit(field.getArgument("first"), last, limits),
        last != null,
        field.getArgument("after"),
        field.getArgument("before"));
  }

  /**
   * Reads the argument {@code filter}.
   *
   * @throws Fault when it is too large
   */
  static Map<String, @Nullable Object> filter(DataFetchingEnvironment field, ListLimits limits) {
    Map<String, @Nullable Object> filter = field.getArgument("filter");
    if (filter == null) {
      return Map.of();
    }
    limits.checkFilter(filter);
    return filter;
  }

  private static Order order(@Nullable Map<String, String> orderBy, Order usual) {
    if (orderBy == null) {
      return usual;
    }
    return new Order(orderBy.getOrDefault("field", ""), "DESC".equals(orderBy.get("direction")));
  }

  private static @Nullable Integer limit(
      @Nullable Integer first, @Nullable Integer last, ListLimits limits) {
    if (first != null && last != null) {
      throw new Fault(ErrorCode.BAD_ARGUMENT, "first と last は同時に指定できません。どちらか一方にしてください。");
    }
    if (first != null) {
      limits.checkSize("first", first);
      return first;
    }
    if (last != null) {
      limits.checkSize("last", last);
      return last;
    }
    return limits.defaultSize();
  }
}
