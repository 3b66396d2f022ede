package dev.kairan.api.server.live;

import java.util.function.Function;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import reactor.core.publisher.Mono;

/**
 * The graph that answers now. A request keeps the graph with which it began; a graph that was
 * swapped out is closed when its last request has finished.
 */
public final class CurrentGraph implements ExecutionGraphQlService, AutoCloseable {

  private volatile GraphLease current;
  private volatile boolean closed;

  public CurrentGraph(ServedGraph first) {
    current = new GraphLease(first);
  }

  /**
   * From now on, new requests are answered by {@code next}.
   *
   * @throws IllegalStateException when this is closed; {@code next} is then closed too
   */
  public synchronized void swap(ServedGraph next) {
    if (closed) {
      next.close().run();
      throw ended();
    }
    GraphLease previous = current;
    current = new GraphLease(next);
    previous.release();
  }

  @Override
  public Mono<ExecutionGraphQlResponse> execute(ExecutionGraphQlRequest request) {
    return Mono.using(
        this::acquire, lease -> lease.graph().service().execute(request), GraphLease::release);
  }

  /** Gives the current graph to {@code use}; it stays open until that ends. */
  public <T> T using(Function<ServedGraph, T> use) {
    GraphLease lease = acquire();
    try {
      return use.apply(lease.graph());
    } finally {
      lease.release();
    }
  }

  /** For how many seconds the current graph has been the current one. */
  public long age() {
    return current.age();
  }

  ServedGraph graph() {
    return current.graph();
  }

  /** Closes the current graph after its last request. */
  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      current.release();
    }
  }

  private GraphLease acquire() {
    while (!closed) {
      GraphLease lease = current;
      if (lease.tryAcquire()) {
        return lease;
      }
      // The lease was swapped out and ended between the two lines above: take its successor.
      Thread.onSpinWait();
    }
    throw ended();
  }

  private static IllegalStateException ended() {
    return new IllegalStateException("the server is closed");
  }
}
