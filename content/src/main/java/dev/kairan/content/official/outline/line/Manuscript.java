package dev.kairan.content.official.outline.line;

import dev.kairan.content.official.text.OfficialText;
import dev.kairan.content.official.text.TextLine;
import java.util.ArrayList;
import java.util.List;

/** Sets the lines of a document apart from the blank space around them. */
public final class Manuscript {

  /** Closes a document, and is no part of it. */
  private static final String END = "以上";

  private Manuscript() {}

  /** The lines that have words on them, without a closing 以上. */
  public static List<Line> of(OfficialText text) {
    List<Line> lines = new ArrayList<>();
    int gap = 0;
    for (TextLine line : text.lines()) {
      String words = line.text().strip();
      if (words.isEmpty()) {
        gap++;
      } else {
        lines.add(line(lines.size(), line, words, gap));
        gap = 0;
      }
    }
    if (!lines.isEmpty() && END.equals(lines.get(lines.size() - 1).text())) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  private static Line line(int index, TextLine line, String words, int gap) {
    String text = line.text();
    String before = text.substring(0, text.indexOf(words.charAt(0)));
    boolean trailing = before.length() + words.length() < text.length();
    return new Line(
        index, line.number(), line.sheet(), words, columns(before), trailing, gap, line.closed());
  }

  /** Width in columns of a terminal, where a Japanese character takes two. */
  static int columns(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean narrow = c < 0x1100 || (c >= 0xFF61 && c <= 0xFFDC);
      columns += narrow ? 1 : 2;
    }
    return columns;
  }
}
