package dev.kairan.content.official.outline.line;

import dev.kairan.content.official.outline.mark.Marker;
import dev.kairan.content.official.outline.mark.Markers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * How a document's lines are set: how long full lines are and which of its spaces mean something.
 * All of it is learnt from pairs of lines where a sentence surely goes on.
 *
 * @param width how long a full line is
 * @param gap blank lines between lines of one paragraph
 * @param indent columns before the later lines of a paragraph
 * @param margin columns before the lines that stand furthest out
 * @param closedTells false where the file ends a paragraph with each printed line
 * @param indented indices of lines that stand further in than the unmarked line after them
 */
public record Layout(
    LineWidth width, int gap, int indent, int margin, boolean closedTells, Set<Integer> indented) {

  private static final Pattern REMARK = Pattern.compile("[（(][^0-9０-９]");

  /** Columns by which the first line of a paragraph stands further in. */
  private static final int FIRST_LINE_INDENT = 2;

  /** Learns from {@code lines}, which hold no page furniture. */
  public static Layout of(List<Line> lines) {
    List<Line> firsts = new ArrayList<>();
    List<Line> seconds = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (surelyGoesOn(lines.get(i - 1), lines.get(i))) {
        firsts.add(lines.get(i - 1));
        seconds.add(lines.get(i));
      }
    }
    long closed = firsts.stream().filter(Line::closed).count();
    return new Layout(
        LineWidth.of(firsts, lines),
        usual(seconds.stream().filter(line -> line.gap() >= 0).toList(), Line::gap),
        usual(seconds, Line::indent),
        lines.stream().mapToInt(Line::indent).min().orElse(0),
        closed * 5 <= firsts.size(),
        indented(lines));
  }

  private static Set<Integer> indented(List<Line> lines) {
    Set<Integer> indented = new HashSet<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      Line next = lines.get(i + 1);
      boolean further = line.indent() >= next.indent() + FIRST_LINE_INDENT;
      if (further && Markers.at(line.text()) == null && Markers.at(next.text()) == null) {
        indented.add(line.index());
      }
    }
    return indented;
  }

  /** Whether a paragraph ends between {@code line} and {@code next}. */
  public Break between(Line line, Line next) {
    if (surelyGoesOn(line, next) || hangs(line, next)) {
      return Break.NONE;
    }
    if ((line.closed() && closedTells) || next.gap() > gap || indentsFirstLine(line, next)) {
      return Break.CERTAIN;
    }
    if (line.endsSentence()) {
      return width.isFull(line, next) ? Break.UNSURE : Break.LIKELY;
    }
    return width.isFull(line, next) ? Break.NONE : Break.LIKELY;
  }

  /** A bullet's text goes on further in, with a remark in parentheses. */
  private static boolean hangs(Line line, Line next) {
    return !line.endsSentence()
        && next.indent() > line.indent()
        && REMARK.matcher(next.text()).lookingAt()
        && Markers.at(line.text()) instanceof Marker.Bullet;
  }

  private boolean indentsFirstLine(Line line, Line next) {
    boolean open = !line.endsSentence() && width.isFull(line, next);
    boolean further = next.indent() >= indent + FIRST_LINE_INDENT && !open;
    return (further || indented.contains(next.index())) && next.indent() > line.indent();
  }

  /** True where a line stands in from the margin, as first lines do. */
  boolean isIndented(Line line) {
    return line.indent() >= margin + FIRST_LINE_INDENT;
  }

  private static boolean surelyGoesOn(Line line, Line next) {
    return !line.endsSentence()
        && (Sentences.hangs(line.text()) || Sentences.trails(next.text()))
        && !(Markers.at(next.text()) instanceof Marker.Numeral);
  }

  private static int usual(List<Line> lines, ToIntFunction<Line> measure) {
    Map<Integer, Integer> counts = new HashMap<>();
    int usual = 0;
    for (Line line : lines) {
      int value = measure.applyAsInt(line);
      int count = counts.merge(value, 1, Integer::sum);
      if (count > counts.getOrDefault(usual, 0)) {
        usual = value;
      }
    }
    return usual;
  }
}
