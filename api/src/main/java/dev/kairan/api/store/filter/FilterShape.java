package dev.kairan.api.store.filter;

import dev.kairan.api.fault.ErrorCode;
import dev.kairan.api.fault.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** A filter type of the schema: its fields, each with the condition that it stands for. */
public final class FilterShape<T extends Table<?>> {

  private final Map<String, Criterion<T>> criteria = new LinkedHashMap<>();
  private Function<T, Condition> shown = table -> DSL.noCondition();

  FilterShape() {
    criteria.put("and", (table, list, depth) -> DSL.and(each(table, list, depth).toList()));
    criteria.put("or", (table, list, depth) -> DSL.or(each(table, list, depth).toList()));
    criteria.put("not", (table, filter, depth) -> condition(table, fields(filter), depth).not());
  }

  /** All given fields hold for a row of {@code table}; none given holds for every row. */
  public Condition condition(T table, Map<String, @Nullable Object> filter, int depth) {
    List<Condition> all = new ArrayList<>();
    filter.forEach(
        (name, operand) -> {
          if (operand != null) {
            all.add(criterion(name).on(table, operand, depth));
          }
        });
    return DSL.and(all);
  }

  private Criterion<T> criterion(String name) {
    Criterion<T> criterion = criteria.get(name);
    if (criterion == null) {
      throw new IllegalStateException("no condition is described for " + name);
    }
    return criterion;
  }

  private Stream<Condition> each(T table, Object list, int depth) {
    return ((List<?>) list).stream().map(filter -> condition(table, fields(filter), depth));
  }

  /** Rows for which {@code condition} does not hold are in no list and belong to no other row. */
  FilterShape<T> shownWhere(Function<T, Condition> condition) {
    shown = condition;
    return this;
  }

  /** A row of {@code table} is shown at all, whatever the filter. */
  public Condition shown(T table) {
    return shown.apply(table);
  }

  FilterShape<T> with(String name, Criterion<T> criterion) {
    criteria.put(name, criterion);
    return this;
  }

  <V> FilterShape<T> value(String name, Function<T, Field<V>> column) {
    return with(name, (table, operand, depth) -> Values.of(column.apply(table), operand));
  }

  FilterShape<T> text(
      String name, Function<T, Field<String>> column, Function<T, Field<String>> folded) {
    return with(
        name,
        (table, operand, depth) ->
            Values.ofText(column.apply(table), folded.apply(table), operand));
  }

  <C extends Table<?>> FilterShape<T> relation(
      String name, Relation<T, C> relation, Supplier<FilterShape<C>> shape) {
    return with(
        name,
        (table, operand, depth) ->
            relation.condition(table, fields(operand), shape.get(), depth + 1));
  }

  /** The one row that a row names: it is there and passes the filter. */
  <C extends Table<?>> FilterShape<T> one(
      String name, Relation<T, C> relation, Supplier<FilterShape<C>> shape) {
    return with(
        name,
        (table, operand, depth) ->
            relation.condition(table, Map.of("some", operand), shape.get(), depth + 1));
  }

  @SuppressWarnings("unchecked") // GraphQL input objects are maps by name.
  static Map<String, @Nullable Object> fields(Object input) {
    return (Map<String, @Nullable Object>) input;
  }

  /** An explicit null has no meaning beside a comparison. */
  static Object given(@Nullable Object operand, String comparison) {
    if (operand == null) {
      throw new Fault(
          ErrorCode.BAD_ARGUMENT,
          "条件 " + comparison + " に null は使えません。値が無いことを調べるには isNull を使ってください。");
    }
    return operand;
  }
}
