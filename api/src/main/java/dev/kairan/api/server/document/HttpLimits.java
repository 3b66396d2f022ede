package dev.kairan.api.server.document;

import dev.kairan.api.graph.list.ListLimits;
import java.time.Duration;

/**
 * What one request over HTTP may ask for; asks in process are not limited.
 *
 * @param lists how much may be listed
 * @param bodyBytes largest request body
 * @param time how long one document may run
 */
public record HttpLimits(ListLimits lists, int bodyBytes, Duration time) {

  /** The limits of the public server. */
  public static HttpLimits standard() {
    return new HttpLimits(ListLimits.PUBLIC, 256 * 1024, Duration.ofSeconds(10));
  }
}
