package dev.kairan.content.official.shape;

import java.util.ArrayList;
import java.util.List;

/** Breaks a paragraph into lines of a width, wherever it is full: in words and figures too. */
final class Wrap {

  private Wrap() {}

  /** Lines of at most {@code width} full-width characters; no line begins or ends with a space. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    int halves = 0;
    for (int i = 0; i < text.length(); i++) {
      halves += isWide(text.charAt(i)) ? 2 : 1;
      if (halves > 2L * width) {
        int end = awayFromSpaces(text, start, i);
        lines.add(text.substring(start, end));
        start = end;
        i = end - 1;
        halves = 0;
      }
    }
    lines.add(text.substring(start));
    return lines;
  }

  /** A space at a line's end tells no more whether words were parted: break before the word. */
  private static int awayFromSpaces(String text, int start, int end) {
    int at = end;
    while (at > start + 1 && (text.charAt(at) == ' ' || text.charAt(at - 1) == ' ')) {
      at--;
    }
    return at;
  }

  static boolean isWide(char c) {
    return c > 0xff && !(c >= 0xff61 && c <= 0xff9f);
  }
}
