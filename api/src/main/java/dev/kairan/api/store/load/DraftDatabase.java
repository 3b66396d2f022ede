package dev.kairan.api.store.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;

/** A new database file, with no journal and no sync: one that is not finished is thrown away. */
public final class DraftDatabase {

  private DraftDatabase() {}

  /**
   * Makes the tables of a script of this package, such as {@code schema.sql}, in one transaction
   * that the caller commits.
   */
  public static Connection open(Path file, String script) throws IOException, SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.OFF);
    config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
    config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
    Connection connection = config.createConnection("jdbc:sqlite:" + file);
    try {
      connection.setAutoCommit(false);
      createTables(connection, text("/dev/kairan/api/store/" + script));
      return connection;
    } catch (IOException | SQLException | RuntimeException problem) {
      connection.close();
      throw problem;
    }
  }

  private static String text(String resource) throws IOException {
    try (InputStream in = DraftDatabase.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void createTables(Connection connection, String script) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String command : script.split(";\\s*", -1)) {
        statement.executeUpdate(command);
      }
    }
  }
}
