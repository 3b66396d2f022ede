package dev.kairan.api.store;

import static java.util.Objects.requireNonNull;

import dev.kairan.api.store.search.SearchFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.jooq.ConnectionProvider;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * The index of a snapshot's texts, in a file of its own beside the snapshot's: publishing a site
 * asks nothing of it and must not wait for it, so it is built when the first search needs it.
 */
final class SearchIndex implements AutoCloseable {

  private final DSLContext snapshot;
  private final Path folder;
  private final int size;
  private final Function<ConnectionProvider, DSLContext> asking;
  private @Nullable CompletableFuture<Opened> opened;

  /**
   * An index that is not built yet.
   *
   * @param snapshot the database with the texts, open as long as this is
   * @param size how many searches can be answered at a time
   */
  SearchIndex(
      DSLContext snapshot, Path folder, int size, Function<ConnectionProvider, DSLContext> asking) {
    this.snapshot = snapshot;
    this.folder = folder;
    this.size = size;
    this.asking = asking;
  }

  /**
   * Begins to build it, once; on another thread, so that a search which runs out of time does not
   * break the building for those that come after it.
   */
  private synchronized CompletableFuture<Opened> begin() {
    if (opened == null) {
      opened = CompletableFuture.supplyAsync(this::build);
    }
    return opened;
  }

  /** Waits until it is built. */
  DSLContext dsl() {
    try {
      return begin().get().dsl;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new DataAccessException("interrupted while waiting for the index", interrupted);
    } catch (ExecutionException problem) {
      throw new DataAccessException(
          "the index could not be built", requireNonNull(problem.getCause()));
    }
  }

  private Opened build() {
    try {
      Path file = Files.createTempFile(folder, "search", ".sqlite");
      try {
        SearchFile.write(snapshot, file);
        ReadConnections connections = new ReadConnections(file, size);
        return new Opened(file, connections, asking.apply(connections));
      } catch (IOException | SQLException | RuntimeException problem) {
        Files.delete(file);
        throw problem;
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    } catch (SQLException problem) {
      throw new DataAccessException("while opening the index", problem);
    }
  }

  /** Waits until it is built, where that was begun, and for statements that are under way. */
  @Override
  public synchronized void close() {
    if (opened != null) {
      opened.handle((index, problem) -> index).thenAccept(Opened::closeIfOpen).join();
    }
  }

  /** What was built: closed, it is gone. */
  record Opened(Path file, ReadConnections connections, DSLContext dsl) {

    static void closeIfOpen(@Nullable Opened index) {
      if (index != null) {
        index.close();
      }
    }

    private void close() {
      connections.close();
      try {
        Files.deleteIfExists(file);
      } catch (IOException problem) {
        throw new UncheckedIOException(problem);
      }
    }
  }
}
