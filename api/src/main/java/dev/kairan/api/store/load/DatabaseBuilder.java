package dev.kairan.api.store.load;

import dev.kairan.content.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;

/** Builds a snapshot's database beside its place and moves it there whole, or not at all. */
public final class DatabaseBuilder {

  private DatabaseBuilder() {}

  /**
   * Writes what of {@code library} is public at {@code asOf} to {@code file}, replacing a file that
   * is there. What is under embargo then is in no page of the file, so no question can reach it.
   *
   * @param asOf the instant of the run, recorded in the snapshot
   * @throws IOException when the folder cannot be written
   * @throws IllegalStateException when the library breaks a rule of the schema
   */
  public static void build(Library library, Path file, Instant asOf) throws IOException {
    Path target = file.toAbsolutePath();
    Path folder = Files.createDirectories(target.getParent());
    Path draft = Files.createTempFile(folder, target.getFileName().toString(), ".draft");
    try {
      write(library.at(asOf), draft, asOf);
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (SQLException problem) {
      throw new IllegalStateException("while building " + file, problem);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void write(Library library, Path draft, Instant asOf)
      throws IOException, SQLException {
    try (Connection connection = DraftDatabase.open(draft, "schema.sql")) {
      new LibraryLoader(library, asOf, connection).load();
      connection.commit();
      connection.setAutoCommit(true);
      check(connection, "pragma integrity_check", "ok");
      check(connection, "pragma foreign_key_check", "");
      try (Statement statement = connection.createStatement()) {
        statement.execute("analyze");
      }
    }
  }

  private static void check(Connection connection, String pragma, String expected)
      throws SQLException {
    StringBuilder found = new StringBuilder();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(pragma)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int i = 1; i <= columns; i++) {
          found.append(i == 1 ? "" : " ").append(rows.getString(i));
        }
      }
    }
    if (!found.toString().equals(expected)) {
      throw new IllegalStateException(pragma + ": " + found);
    }
  }
}
