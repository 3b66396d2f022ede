package dev.kairan.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class ReadConnectionsTest {

  private static final String ENDLESS =
      "with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void create() throws SQLException {
    file = folder.resolve("some.sqlite");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("create table t (id text primary key) strict");
    }
  }

  @Test
  void anInterruptedThreadEndsItsStatementAndTheConnectionLivesOn() throws SQLException {
    ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor();
    try (ReadConnections connections = new ReadConnections(file, 1)) {
      Connection connection = connections.acquire();
      try (Statement statement = connection.createStatement()) {
        Thread asking = Thread.currentThread();
        Future<?> alarmed = alarm.schedule(asking::interrupt, 100, TimeUnit.MILLISECONDS);
        assertThatThrownBy(() -> statement.executeQuery(ENDLESS))
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("interrupt");
        assertThat(alarmed.isDone()).isTrue();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(statement.executeQuery("select count(*) from t").getInt(1)).isZero();
      } finally {
        connections.release(connection);
      }
    } finally {
      alarm.shutdownNow();
    }
  }

  @Test
  void anInterruptedThreadDoesNotWaitForAConnection() throws SQLException {
    try (ReadConnections connections = new ReadConnections(file, 1)) {
      Connection taken = connections.acquire();
      Thread.currentThread().interrupt();
      assertThatThrownBy(connections::acquire).isInstanceOf(DataAccessException.class);
      assertThat(Thread.interrupted()).isTrue();
      connections.release(taken);
    }
  }

  @Test
  void anInterruptedThreadClosesThemAll() throws SQLException {
    ReadConnections connections = new ReadConnections(file, 2);
    Connection one = connections.acquire();
    connections.release(one);
    Thread.currentThread().interrupt();
    connections.close();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(one.isClosed()).isTrue();
  }

  @Test
  void nothingCanBeWritten() throws SQLException {
    try (ReadConnections connections = new ReadConnections(file, 1)) {
      Connection connection = connections.acquire();
      try (Statement statement = connection.createStatement()) {
        assertThatThrownBy(() -> statement.executeUpdate("insert into t values ('x')"))
            .isInstanceOf(SQLException.class);
      } finally {
        connections.release(connection);
      }
    }
  }
}
