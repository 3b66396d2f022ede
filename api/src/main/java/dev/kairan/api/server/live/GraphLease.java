package dev.kairan.api.server.live;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts who still uses a graph, and closes it after the last. */
final class GraphLease {

  private final ServedGraph graph;
  private final long begun = System.nanoTime();

  /** One for being current, and one for each request in flight; zero means closed. */
  private final AtomicInteger users = new AtomicInteger(1);

  GraphLease(ServedGraph graph) {
    this.graph = graph;
  }

  ServedGraph graph() {
    return graph;
  }

  /** In seconds. */
  long age() {
    return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
  }

  /** False when the graph is closed already. */
  boolean tryAcquire() {
    return users.getAndUpdate(count -> count == 0 ? 0 : count + 1) != 0;
  }

  void release() {
    if (users.decrementAndGet() == 0) {
      graph.close().run();
    }
  }
}
