package dev.kairan.api.store.list;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a list are wanted.
 *
 * @param filter the filter input as GraphQL gives it, empty for all rows
 * @param limit how many rows at most, or null for all
 * @param fromEnd the last rows instead of the first
 * @param after cursor of the row before the first wanted one
 * @param before cursor of the row after the last wanted one
 */
public record PageRequest(
    Map<String, @Nullable Object> filter,
    Order order,
    @Nullable Integer limit,
    boolean fromEnd,
    @Nullable String after,
    @Nullable String before) {}
