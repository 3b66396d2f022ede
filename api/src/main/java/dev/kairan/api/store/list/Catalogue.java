package dev.kairan.api.store.list;

import dev.kairan.api.store.filter.FilterShape;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * A type of row that can be listed.
 *
 * @param name the type in cursors
 * @param table the alias that queries read
 * @param id its permanent id
 * @param row the columns that make a row
 * @param orders the columns that the values of its order enum stand for
 * @param tie the column that decides between equal values
 */
record Catalogue<T extends Table<?>, R>(
    String name,
    T table,
    Field<String> id,
    Selection<R> row,
    FilterShape<T> filter,
    Map<String, Field<?>> orders,
    Field<?> tie) {

  SortKey sortKey(Order order) {
    Field<?> value = orders.get(order.field());
    if (value == null) {
      throw new IllegalStateException("no column is described for " + order.field());
    }
    return SortKey.of(value, tie, order.descending());
  }

  /** The rows that are shown at all and pass a filter. */
  Condition passing(Map<String, @Nullable Object> given) {
    return filter.shown(table).and(filter.condition(table, given, 0));
  }

  /**
   * The rows that pass the request's filter and lie between its cursors.
   *
   * @throws dev.kairan.api.fault.Fault when the filter or a cursor cannot be used
   */
  Condition wanted(PageRequest request) {
    SortKey key = sortKey(request.order());
    Condition wanted = passing(request.filter());
    if (request.after() != null) {
      wanted = wanted.and(key.after(Place.of(request.after(), name, request.order())));
    }
    if (request.before() != null) {
      wanted = wanted.and(key.before(Place.of(request.before(), name, request.order())));
    }
    return wanted;
  }
}
