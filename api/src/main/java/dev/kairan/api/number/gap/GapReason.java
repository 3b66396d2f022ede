package dev.kairan.api.number.gap;

/**
 * One part of a chamber's score.
 *
 * @param text in Japanese, with the figure behind the points
 */
public record GapReason(Kind kind, int points, String text) {

  /** What speaks for a chamber. */
  public enum Kind {
    NO_STORY,
    LAST_STORY,
    BLOCK_MISSING,
    TOPIC_NEED,
    VISITED
  }
}
