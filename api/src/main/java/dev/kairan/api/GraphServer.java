package dev.kairan.api;

import dev.kairan.api.server.HttpDoor;
import dev.kairan.api.server.document.HttpLimits;
import dev.kairan.api.server.live.CurrentGraph;
import dev.kairan.api.server.live.ServedGraph;
import dev.kairan.api.server.preview.PreviewNews;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The running server: the site, {@code POST /graphql}, {@code /graphiql}, {@code /health} and
 * {@code /metrics} on one port. It owns the graphs that it is given and closes each after its last
 * request.
 */
public final class GraphServer implements AutoCloseable {

  private final CurrentGraph current;
  private final HttpDoor door;

  private GraphServer(CurrentGraph current, HttpDoor door) {
    this.current = current;
    this.door = door;
  }

  /**
   * Opens the port; requests are answered when this returns.
   *
   * @throws IOException when the port cannot be opened; the graph then stays open
   */
  public static GraphServer start(ServerSettings settings, Graph graph) throws IOException {
    CurrentGraph current = new CurrentGraph(served(graph));
    HttpDoor door =
        HttpDoor.open(
            settings.host(),
            settings.port(),
            settings.siteRoot(),
            settings.patterns(),
            news(settings.preview()),
            current,
            limits(settings));
    return new GraphServer(current, door);
  }

  private static @Nullable PreviewNews news(@Nullable Preview preview) {
    return preview == null ? null : preview.news();
  }

  private static HttpLimits limits(ServerSettings settings) {
    HttpLimits standard = HttpLimits.standard();
    return settings.loopbackBudget()
        ? standard.withBudget(standard.budget().withLoopback())
        : standard;
  }

  /**
   * From now on, new requests are answered by {@code graph}; those in flight finish on the one that
   * they began with, which is then closed.
   *
   * @throws IllegalStateException when the server is closed; {@code graph} is then closed too
   */
  public void swap(Graph graph) {
    current.swap(served(graph));
  }

  /** The port that it really listens on. */
  public int port() {
    return door.port();
  }

  /** Frees the port at once, lets requests in flight finish for some seconds, closes the graph. */
  @Override
  public void close() {
    door.close();
    current.close();
  }

  private static ServedGraph served(Graph graph) {
    graph.countLists();
    return new ServedGraph(
        graph.service(),
        graph.snapshotId(),
        graph.asOf(),
        graph.dataThrough(),
        graph.sample(),
        graph::close);
  }
}
