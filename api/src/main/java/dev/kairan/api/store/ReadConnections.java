package dev.kairan.api.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jooq.ConnectionProvider;
import org.jooq.exception.DataAccessException;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;

/**
 * A fixed number of read-only connections to one database file.
 *
 * <p>All are opened at once: when a later snapshot takes the file's name, these still read the file
 * that they opened.
 */
final class ReadConnections implements ConnectionProvider, AutoCloseable {

  private static final int MEMORY_MAPPED_BYTES = 256 * 1024 * 1024;

  /** Of SQLite's own program: some tenths of a millisecond. */
  private static final int STEPS_BETWEEN_LOOKS = 20_000;

  private final BlockingQueue<Connection> idle;
  private final int size;

  ReadConnections(Path file, int size) throws SQLException {
    this.size = size;
    this.idle = new ArrayBlockingQueue<>(size);
    for (int i = 0; i < size; i++) {
      idle.add(open(file));
    }
  }

  private static Connection open(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, Integer.toString(MEMORY_MAPPED_BYTES));
    Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    requireReadOnly(connection);
    ProgressHandler.setHandler(connection, STEPS_BETWEEN_LOOKS, new Interruption());
    return connection;
  }

  /** The driver ignores properties that it does not know, so ask whether this one was heard. */
  private static void requireReadOnly(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet mapped = statement.executeQuery("pragma mmap_size")) {
      if (!connection.isReadOnly() || mapped.getInt(1) != MEMORY_MAPPED_BYTES) {
        throw new IllegalStateException("the database did not open read-only and memory-mapped");
      }
    }
  }

  @Override
  public Connection acquire() {
    try {
      return idle.take();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new DataAccessException("interrupted while waiting for a connection", interrupted);
    }
  }

  @Override
  public void release(Connection connection) {
    idle.add(connection);
  }

  /**
   * Waits for connections in use, then closes all, on a thread that is interrupted too: the last
   * request of a graph may be one that ran out of time.
   */
  @Override
  public void close() {
    boolean interrupted = Thread.interrupted();
    for (int open = size; open > 0; ) {
      try {
        idle.take().close();
        open--;
      } catch (InterruptedException again) {
        interrupted = true;
      } catch (SQLException problem) {
        throw new DataAccessException("while closing the database", problem);
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends a statement whose thread is interrupted, as when its request has taken too long. */
  private static final class Interruption extends ProgressHandler {

    @Override
    protected int progress() {
      return Thread.currentThread().isInterrupted() ? 1 : 0;
    }
  }
}
