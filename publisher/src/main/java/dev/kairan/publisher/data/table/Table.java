package dev.kairan.publisher.data.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table to download.
 *
 * @param <R> what a row is made of
 * @param path its files' path below the page of downloads, without an ending
 * @param title what its rows are
 * @param about one or two sentences
 * @param key names of the columns that together tell rows apart; empty where none do
 */
public record Table<R>(
    String path,
    String title,
    String about,
    List<String> key,
    List<Column<R>> columns,
    List<R> rows) {

  public Table {
    key = List.copyOf(key);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The values of a row in the order of the columns. */
  public List<@Nullable Object> values(R row) {
    ArrayList<@Nullable Object> values = new ArrayList<>(columns.size());
    columns.forEach(column -> values.add(column.of(row)));
    return values;
  }
}
