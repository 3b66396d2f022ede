package dev.kairan.publisher.share.draw;

/** A text that says by its end that it goes on. */
final class Shortened {

  private static final String ELLIPSIS = "…";

  private Shortened() {}

  /** The text with one character less before the ellipsis. */
  static String of(String text) {
    String rest = text.endsWith(ELLIPSIS) ? text.substring(0, text.length() - 1) : text;
    return rest.substring(0, rest.offsetByCodePoints(rest.length(), -1)) + ELLIPSIS;
  }
}
