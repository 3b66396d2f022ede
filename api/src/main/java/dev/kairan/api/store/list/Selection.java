package dev.kairan.api.store.list;

import java.util.List;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Record;

/**
 * The columns of a row and how to read it from them. Plain columns: nested rows would be taken
 * apart anew for every record.
 */
public record Selection<R>(List<Field<?>> columns, Function<Record, R> reader) {

  public R read(Record row) {
    return reader.apply(row);
  }
}
