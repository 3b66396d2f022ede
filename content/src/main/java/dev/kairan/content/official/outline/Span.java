package dev.kairan.content.official.outline;

import dev.kairan.content.official.outline.line.Line;
import dev.kairan.content.official.outline.mark.Marker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a line that belongs to a passage.
 *
 * @param text as printed
 */
record Span(Line line, String text) {

  /** The lines without the mark that the first one begins with. */
  static List<Span> of(List<Line> lines, @Nullable Marker marker) {
    if (marker instanceof Marker.Bracket bracket) {
      return bracket.alone() ? inner(lines) : after(lines, bracket);
    }
    int skipped = marker == null ? 0 : marker.length();
    List<Span> spans = new ArrayList<>();
    for (Line line : lines) {
      spans.add(new Span(line, spans.isEmpty() ? line.text().substring(skipped) : line.text()));
    }
    return spans;
  }

  static List<Span> of(List<Line> lines) {
    return of(lines, null);
  }

  /** Inside the brackets, which can be opened and closed on different lines. */
  private static List<Span> inner(List<Line> lines) {
    List<Span> spans = new ArrayList<>();
    for (Line line : lines) {
      int from = spans.isEmpty() ? 1 : 0;
      int to = line.text().length() - (spans.size() + 1 == lines.size() ? 1 : 0);
      spans.add(new Span(line, line.text().substring(from, to).strip()));
    }
    return spans;
  }

  /** Behind the closing bracket, wherever it stands. */
  private static List<Span> after(List<Line> lines, Marker.Bracket bracket) {
    List<Span> spans = new ArrayList<>();
    int skip = bracket.length();
    for (Line line : lines) {
      if (skip < line.text().length()) {
        spans.add(new Span(line, line.text().substring(skip).strip()));
      }
      skip = Math.max(0, skip - line.text().length());
    }
    return spans;
  }
}
