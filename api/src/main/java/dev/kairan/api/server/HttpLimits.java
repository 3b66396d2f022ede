package dev.kairan.api.server;

import java.time.Duration;

/**
 * What one request over HTTP may ask for; asks in process are not limited.
 *
 * @param listSize most rows of one list ({@code first} or {@code last})
 * @param bodyBytes largest request body
 * @param time how long one document may run
 */
public record HttpLimits(int listSize, int bodyBytes, Duration time) {

  /** The limits of the public server. */
  public static HttpLimits standard() {
    return new HttpLimits(100, 256 * 1024, Duration.ofSeconds(10));
  }
}
