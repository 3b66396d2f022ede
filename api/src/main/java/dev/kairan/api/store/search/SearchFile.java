package dev.kairan.api.store.search;

import static dev.kairan.api.store.table.Tables.SEARCHABLE;
import static dev.kairan.api.store.table.Tables.SEARCHABLE_TEXT;

import dev.kairan.api.store.load.DraftDatabase;
import dev.kairan.api.store.load.TableWriter;
import dev.kairan.api.store.table.tables.records.SearchableRecord;
import dev.kairan.api.store.table.tables.records.SearchableTextRecord;
import dev.kairan.api.store.text.FoldedText;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/** Writes the index of a snapshot's texts into a database file of its own. */
public final class SearchFile {

  private static final String INSERT =
      "insert into search_gram (rowid, title, summary, body) values (?, ?, ?, ?)";

  private SearchFile() {}

  /**
   * Writes all texts to {@code file}.
   *
   * @param snapshot the database that holds them
   * @param file empty or new
   */
  public static void write(DSLContext snapshot, Path file) throws IOException {
    List<Searchable> texts = SearchTexts.read(snapshot);
    try (Connection connection = DraftDatabase.open(file, "search.sql")) {
      writeRows(texts, new TableWriter(connection));
      writeGrams(texts, connection);
      connection.commit();
    } catch (SQLException problem) {
      throw new IOException("while writing " + file, problem);
    }
  }

  private static void writeRows(List<Searchable> texts, TableWriter writer) throws SQLException {
    List<SearchableRecord> rows = new ArrayList<>();
    List<SearchableTextRecord> shown = new ArrayList<>();
    for (Searchable text : texts) {
      int number = rows.size() + 1;
      rows.add(
          new SearchableRecord(
              number, text.kind(), text.id(), text.fiscalYear(), text.standingWords()));
      shown.add(new SearchableTextRecord(number, text.title(), text.summary(), text.body()));
    }
    writer.insert(SEARCHABLE, rows);
    writer.insert(SEARCHABLE_TEXT, shown);
  }

  private static void writeGrams(List<Searchable> texts, Connection connection)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      int number = 0;
      for (Searchable text : texts) {
        insert.setInt(1, ++number);
        insert.setString(2, grams(text.title() + "\n" + String.join("\n", text.names())));
        insert.setString(3, grams(text.summary()));
        insert.setString(4, grams(text.body()));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static String grams(String text) {
    return Grams.of(FoldedText.of(text));
  }
}
