package dev.kairan.content.official.text;

import dev.kairan.content.official.text.character.CleanText;
import java.util.ArrayList;
import java.util.List;

/** Cuts a plain text into lines and, at its form feeds, into sheets. */
final class PlainText {

  private final List<TextLine> lines = new ArrayList<>();
  private int number = 1;
  private int sheet = 1;

  private PlainText() {}

  /**
   * The lines. A line ends with LF, CR, CR LF, NEL, VT, U+2028 or U+2029. A form feed inside a line
   * cuts it in two of the same number; the last one counts only where text follows.
   */
  static List<TextLine> lines(String text) {
    PlainText cut = new PlainText();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\f') {
        cut.endSheet(text.substring(start, i), !text.substring(i).isBlank());
        start = i + 1;
      } else if (isLineEnd(text.charAt(i))) {
        cut.endLine(text.substring(start, i));
        i += text.startsWith("\r\n", i) ? 1 : 0;
        start = i + 1;
      }
    }
    if (start < text.length()) {
      cut.endLine(text.substring(start));
    }
    return cut.lines;
  }

  private void endLine(String line) {
    lines.add(new TextLine(number, sheet, CleanText.of(line), false));
    number++;
  }

  private void endSheet(String line, boolean more) {
    if (!line.isEmpty()) {
      lines.add(new TextLine(number, sheet, CleanText.of(line), false));
    }
    sheet += more ? 1 : 0;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n'
        || c == '\u000B'
        || c == '\r'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }
}
