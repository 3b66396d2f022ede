package dev.kairan.api.server;

import dev.kairan.api.Graph;
import dev.kairan.api.GraphServer;
import dev.kairan.api.Preview;
import dev.kairan.api.ServerSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** A real server on a free port, over a real database. */
final class LiveServer implements AutoCloseable {

  static final Instant AS_OF = Instant.parse("2026-11-22T00:00:00Z");
  static final String SNAPSHOT = "0123456789ab";

  private final GraphServer server;

  private LiveServer(GraphServer server) {
    this.server = server;
  }

  static LiveServer over(Path siteRoot) {
    return with(new ServerSettings("127.0.0.1", 0, siteRoot));
  }

  /** Holds its clients to their budgets though they are on this machine. */
  static LiveServer withBudgets(Path siteRoot) {
    return with(new ServerSettings("127.0.0.1", 0, siteRoot, true));
  }

  /** Shows drafts, and tells browsers what {@code preview} is told. */
  static LiveServer previewing(Path siteRoot, Preview preview) {
    return with(
        new ServerSettings("127.0.0.1", 0, siteRoot, any -> Optional.empty(), preview, false));
  }

  private static LiveServer with(ServerSettings settings) {
    try {
      return new LiveServer(GraphServer.start(settings, graph(SNAPSHOT)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A graph over {@link ServedLibrary}; its file is gone from the folder once it is open, where an
   * index of its texts may still be built.
   */
  static Graph graph(String snapshot) throws IOException {
    Path folder = Files.createTempDirectory("kairan-graph");
    folder.toFile().deleteOnExit();
    Path file = folder.resolve("graph.sqlite");
    try {
      return Graph.open(ServedLibrary.of(snapshot), file, AS_OF);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  Asker asker() {
    return new Asker(server.port());
  }

  GraphServer server() {
    return server;
  }

  @Override
  public void close() {
    server.close();
  }
}
