package dev.kairan.publisher.data.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column: what it is called, what it means, and how its value is found.
 *
 * @param <R> what a row is made of
 * @param name in JSON, in English
 * @param label at the head of the CSV, in Japanese
 * @param unit such as 件; may be empty
 * @param meaning one sentence
 * @param empty what it means when there is no value; empty where there always is one
 * @param source where the value comes from
 * @param value null or an empty list where there is none
 */
public record Column<R>(
    String name,
    String label,
    ColumnType type,
    String unit,
    String meaning,
    String empty,
    Origin source,
    Function<R, @Nullable Object> value) {

  /** Where a value comes from. */
  public enum Origin {
    RECORDED("公開情報からの記録"),
    COUNTED("Kairanの集計"),
    RESTATED("Kairanの言葉による要約"),
    OFFICIAL("公式文書"),
    ASSIGNED("Kairanが付けた番号・アドレス");

    private final String label;

    Origin(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  static <R> Column<R> of(
      ColumnType type,
      String name,
      String label,
      String meaning,
      Function<R, @Nullable Object> value) {
    return new Column<>(name, label, type, "", meaning, "", Origin.RECORDED, value);
  }

  Column<R> in(String newUnit) {
    return new Column<>(name, label, type, newUnit, meaning, empty, source, value);
  }

  /** Says what a missing value means. */
  Column<R> emptyIf(String what) {
    return new Column<>(name, label, type, unit, meaning, what, source, value);
  }

  Column<R> from(Origin origin) {
    return new Column<>(name, label, type, unit, meaning, empty, origin, value);
  }

  /** The value of a row, a number without trailing zeros; null where there is none. */
  public @Nullable Object of(R row) {
    Object found = value.apply(row);
    if (found instanceof BigDecimal number) {
      return number.stripTrailingZeros();
    }
    return found instanceof List<?> list && list.isEmpty() ? null : found;
  }
}
