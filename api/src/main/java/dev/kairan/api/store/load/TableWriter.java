package dev.kairan.api.store.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jooq.Converter;
import org.jooq.Table;
import org.jooq.TableRecord;

/** Writes generated records in one batch per table; jOOQ's own batches render SQL per record. */
public final class TableWriter {

  private final Connection connection;

  public TableWriter(Connection connection) {
    this.connection = connection;
  }

  public <R extends TableRecord<R>> void insert(Table<R> table, List<R> records)
      throws SQLException {
    int width = table.fields().length;
    String sql = "insert into " + table.getName() + " values (?" + ", ?".repeat(width - 1) + ")";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (R row : records) {
        bind(statement, row);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private static void bind(PreparedStatement statement, TableRecord<?> row) throws SQLException {
    for (int i = 0; i < row.size(); i++) {
      statement.setObject(i + 1, stored(row.field(i).getConverter(), row.get(i)));
    }
  }

  @SuppressWarnings("unchecked") // The value comes from the field whose converter this is.
  private static <T, U> T stored(Converter<T, U> converter, Object value) {
    return converter.to((U) value);
  }
}
