package dev.kairan.content.official.outline.line;

import java.util.ArrayList;
import java.util.List;

/** Cuts lines into paragraphs. */
public final class Paragraphs {

  /** A short line with more characters than this is prose with a ragged edge. */
  private static final int LONGEST_TITLE = 32;

  private Paragraphs() {}

  /** Cuts wherever a paragraph ends for all that is known; a short first line is a heading. */
  public static List<List<Line>> of(List<Line> lines, Layout layout) {
    return cut(
        lines,
        (first, line, next) -> {
          Break ending = layout.between(line, next);
          boolean indented =
              line.endsSentence() && layout.isIndented(first) && layout.isIndented(next);
          boolean whole =
              line.endsSentence() || (first.equals(line) && line.text().length() <= LONGEST_TITLE);
          return indented || ending == Break.CERTAIN || (ending == Break.LIKELY && whole);
        });
  }

  /** Cuts only where the document itself says so. */
  public static List<List<Line>> certain(List<Line> lines, Layout layout) {
    return cut(lines, (first, line, next) -> layout.between(line, next) == Break.CERTAIN);
  }

  /** Cuts at every line that ends a sentence, too. */
  public static List<List<Line>> sentences(List<Line> lines, Layout layout) {
    return cut(lines, (first, line, next) -> layout.between(line, next) != Break.NONE);
  }

  private static List<List<Line>> cut(List<Line> lines, Cut ends) {
    List<List<Line>> paragraphs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || ends.between(lines.get(start), lines.get(i - 1), lines.get(i))) {
        paragraphs.add(lines.subList(start, i));
        start = i;
      }
    }
    return lines.isEmpty() ? List.of() : paragraphs;
  }

  /** Whether to cut between two lines of the paragraph that began with {@code first}. */
  private interface Cut {
    boolean between(Line first, Line line, Line next);
  }
}
