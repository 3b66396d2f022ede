package dev.kairan.publisher.data;

import dev.kairan.publisher.data.table.Column;
import dev.kairan.publisher.data.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Tables as JSON: a head that says what the file is, its columns, and a row on each line. */
final class JsonWriter {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private final Provenance provenance;

  JsonWriter(Provenance provenance) {
    this.provenance = provenance;
  }

  <R> byte[] bytes(Table<R> table) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("header", provenance.header(table));
    document.put("columns", table.columns().stream().map(JsonWriter::column).toList());
    document.put("rows", table.rows().stream().map(row -> row(table, row)).toList());
    return MAPPER.writeValueAsBytes(document);
  }

  static byte[] bytes(Map<String, Object> document) {
    return MAPPER.writeValueAsBytes(document);
  }

  private static Map<String, Object> column(Column<?> column) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("name", column.name());
    told.put("label", column.label());
    told.put("type", column.type().schemaType());
    if (!column.unit().isEmpty()) {
      told.put("unit", column.unit());
    }
    return told;
  }

  private static <R> Map<String, @Nullable Object> row(Table<R> table, R row) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (Column<R> column : table.columns()) {
      values.put(column.name(), json(column.of(row)));
    }
    return values;
  }

  /** Numbers, truth values and lists as they are; days as text. */
  private static @Nullable Object json(@Nullable Object value) {
    if (value == null || value instanceof Number || value instanceof Boolean) {
      return value;
    }
    return value instanceof List<?> list ? list : value.toString();
  }
}
