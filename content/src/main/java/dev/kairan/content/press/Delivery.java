package dev.kairan.content.press;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A release delivered to a press club (資料配布).
 *
 * @param primary true for the club that is asked first and agrees, false for those served at the
 *     same time
 * @param copies how many printed copies, where known
 */
public record Delivery(
    String release, String club, Instant deliveredAt, boolean primary, @Nullable Integer copies) {

  /** A release goes to a club once, so both name the delivery. */
  public String id() {
    return release + "/" + club;
  }
}
