package dev.kairan.api.server.document;

import dev.kairan.api.graph.limit.DocumentLimits;
import dev.kairan.api.graph.list.ListLimits;
import dev.kairan.api.server.budget.Budget;
import java.time.Duration;

/**
 * What one request over HTTP may ask for; asks in process are not limited.
 *
 * @param lists how much may be listed
 * @param document how large and deep a document may be
 * @param cost most that a document may cost
 * @param budget how much a client may spend in a minute
 * @param bodyBytes largest request body
 * @param time how long one request may take, from its body to its answer
 */
public record HttpLimits(
    ListLimits lists,
    DocumentLimits document,
    int cost,
    Budget budget,
    int bodyBytes,
    Duration time) {

  public HttpLimits {
    if (cost > budget.perMinute()) {
      throw new IllegalArgumentException("no budget would ever reach for a document of this cost");
    }
  }

  /** The limits of the public server. */
  public static HttpLimits standard() {
    return new HttpLimits(
        ListLimits.PUBLIC,
        DocumentLimits.PUBLIC,
        5_000,
        Budget.PUBLIC,
        256 * 1024,
        Duration.ofSeconds(2));
  }

  public HttpLimits withBudget(Budget other) {
    return new HttpLimits(lists, document, cost, other, bodyBytes, time);
  }
}
