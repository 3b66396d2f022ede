package dev.kairan.api.store.filter;

import dev.kairan.api.store.text.FoldedText;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Comparisons of a column with given values; those that are given must all hold. */
final class Values {

  private Values() {}

  /**
   * {@code eq}, {@code in}, {@code gte}, {@code lte}, {@code lt}, {@code month} and {@code isNull}.
   */
  static <V> Condition of(Field<V> column, Object operand) {
    return all(
        column,
        operand,
        (comparison, value) -> {
          throw new IllegalStateException("no such comparison: " + comparison);
        });
  }

  /**
   * The same and {@code startsWith} and {@code contains}.
   *
   * @param folded the column as {@code contains} compares it
   */
  static Condition ofText(Field<String> column, Field<String> folded, Object operand) {
    return all(
        column,
        operand,
        (comparison, value) ->
            switch (comparison) {
              case "startsWith" -> startsWith(column, (String) value);
              case "contains" -> DSL.position(folded, FoldedText.ofWord((String) value)).gt(0);
              default -> throw new IllegalStateException("no such comparison: " + comparison);
            });
  }

  private static <V> Condition all(
      Field<V> column, Object operand, BiFunction<String, Object, Condition> special) {
    List<Condition> all = new ArrayList<>();
    FilterShape.fields(operand)
        .forEach(
            (comparison, value) ->
                all.add(
                    present(column, comparison, FilterShape.given(value, comparison), special)));
    return DSL.and(all);
  }

  /** False, not null, where the column is null. */
  private static <V> Condition present(
      Field<V> column,
      String comparison,
      Object value,
      BiFunction<String, Object, Condition> special) {
    if (comparison.equals("isNull")) {
      return (Boolean) value ? column.isNull() : column.isNotNull();
    }
    Condition compared = compared(column, comparison, value, special);
    return column.getDataType().nullable() ? column.isNotNull().and(compared) : compared;
  }

  private static <V> Condition compared(
      Field<V> column,
      String comparison,
      Object value,
      BiFunction<String, Object, Condition> special) {
    return switch (comparison) {
      case "eq" -> column.eq(converted(column, value));
      case "in" ->
          column.in(((List<?>) value).stream().map(each -> converted(column, each)).toList());
      case "gte" -> column.ge(converted(column, value));
      case "lte" -> column.le(converted(column, value));
      case "lt" -> column.lt(converted(column, value));
      case "month" -> within(column, Months.read((String) value));
      default -> special.apply(comparison, value);
    };
  }

  private static <V> Condition within(Field<V> column, YearMonth month) {
    return column.between(
        converted(column, month.atDay(1)), converted(column, month.atEndOfMonth()));
  }

  /** SQLite's LIKE would ignore the case of Latin letters. */
  private static Condition startsWith(Field<String> column, String prefix) {
    return DSL.left(column, prefix.codePointCount(0, prefix.length())).eq(prefix);
  }

  private static <V> V converted(Field<V> column, Object value) {
    return column.getDataType().convert(value);
  }
}
