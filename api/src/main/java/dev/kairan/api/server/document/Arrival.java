package dev.kairan.api.server.document;

import java.time.Duration;
import java.util.Map;

/** When a request began to hold its thread: its head had arrived, its body perhaps not. */
final class Arrival {

  private static final String NANOS = Arrival.class.getName();

  private Arrival() {}

  static void note(Map<String, Object> attributes) {
    attributes.put(NANOS, System.nanoTime());
  }

  /** How long ago that was; nothing where nobody noted it. */
  static Duration ago(Map<String, Object> attributes) {
    return attributes.get(NANOS) instanceof Long nanos
        ? Duration.ofNanos(System.nanoTime() - nanos)
        : Duration.ZERO;
  }
}
