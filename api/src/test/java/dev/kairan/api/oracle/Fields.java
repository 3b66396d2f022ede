package dev.kairan.api.oracle;

import dev.kairan.content.time.FiscalYear;
import dev.kairan.content.time.PartialDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers as they look on the wire: maps, lists, and days and enum values as texts. */
public final class Fields {

  private Fields() {}

  /** Names and values in turn. */
  static Map<String, @Nullable Object> of(@Nullable Object... namesAndValues) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put(String.valueOf(namesAndValues[i]), wire(namesAndValues[i + 1]));
    }
    return fields;
  }

  private static @Nullable Object wire(@Nullable Object value) {
    boolean asItIs =
        value == null
            || value instanceof Number
            || value instanceof Boolean
            || value instanceof Map
            || value instanceof Collection;
    return asItIs ? value : String.valueOf(value);
  }

  static @Nullable Map<String, @Nullable Object> id(@Nullable Object id) {
    return id == null ? null : of("id", id);
  }

  static <R> List<@Nullable Map<String, @Nullable Object>> ids(
      Collection<R> rows, Function<R, Object> id) {
    return rows.stream().map(row -> id(id.apply(row))).toList();
  }

  /** A connection of which totalCount and the ids of the nodes are asked. */
  static <R> Map<String, @Nullable Object> page(Collection<R> rows, Function<R, Object> id) {
    return of("totalCount", rows.size(), "nodes", ids(rows, id));
  }

  static @Nullable Map<String, @Nullable Object> date(@Nullable PartialDate date) {
    if (date == null) {
      return null;
    }
    FiscalYear year = date.fiscalYear();
    return of(
        "text", date.text(),
        "label", label(date.text()),
        "start", date.start(),
        "end", date.end(),
        "precision", date.precision(),
        "fiscalYear", year == null ? null : year.year());
  }

  /** 2024-01-05 as 2024年1月5日. */
  private static String label(String text) {
    return (text + "-")
        .replaceFirst("-", "年")
        .replaceFirst("-", "月")
        .replaceFirst("-", "日")
        .replaceAll("(?<=[年月])0", "");
  }
}
