package dev.kairan.content.official.text.glyph;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds text that is set in two columns, and puts the left column before the right one. Lists with
 * page numbers, and tables, stay together line by line: columns are full of text on both sides.
 */
final class Columns {

  private static final double GUTTER = 1.2;
  private static final int FEWEST_LINES = 5;
  private static final double FULL = 0.8;
  private static final double NARROWEST = 10;

  private final List<Line> lines;
  private final double gutter;

  private Columns(List<Line> lines, double gutter) {
    this.lines = lines;
    this.gutter = gutter;
  }

  /** The lines in the order in which they are read. */
  static List<Line> inReadingOrder(List<Line> lines) {
    if (lines.size() < FEWEST_LINES) {
      return lines;
    }
    double left = lines.stream().mapToDouble(Line::start).min().orElseThrow();
    double right = lines.stream().mapToDouble(Line::end).max().orElseThrow();
    double[] gutters =
        lines.stream()
            .mapToDouble(line -> gutter(line, left, right))
            .filter(x -> !Double.isNaN(x))
            .sorted()
            .toArray();
    return gutters.length < FEWEST_LINES
        ? lines
        : new Columns(lines, gutters[gutters.length / 2]).order();
  }

  /** The middle of the widest gap in the middle part of the page; NaN where there is none. */
  private static double gutter(Line line, double left, double right) {
    double widest = GUTTER * line.em();
    double middle = Double.NaN;
    for (int i = 1; i < line.glyphs().size(); i++) {
      double from = line.glyphs().get(i - 1).end();
      double to = line.glyphs().get(i).start();
      double place = ((from + to) / 2 - left) / (right - left);
      if (to - from > widest && place > 0.3 && place < 0.7) {
        widest = to - from;
        middle = (from + to) / 2;
      }
    }
    return middle;
  }

  private List<Line> order() {
    List<Line> ordered = new ArrayList<>();
    List<Line> run = new ArrayList<>();
    for (Line line : lines) {
      if (crosses(line)) {
        ordered.addAll(split(run));
        run.clear();
        ordered.add(line);
      } else {
        run.add(line);
      }
    }
    ordered.addAll(split(run));
    return ordered;
  }

  private boolean crosses(Line line) {
    return line.glyphs().stream()
        .anyMatch(glyph -> !glyph.isSpace() && glyph.start() < gutter && glyph.end() > gutter);
  }

  private List<Line> split(List<Line> run) {
    List<Line> left = side(run, true);
    List<Line> right = side(run, false);
    if (!isColumn(left) || !isColumn(right)) {
      return run;
    }
    List<Line> both = new ArrayList<>(left);
    both.addAll(right);
    return both;
  }

  private List<Line> side(List<Line> run, boolean left) {
    return run.stream()
        .map(line -> line.glyphs().stream().filter(g -> g.start() < gutter == left).toList())
        .filter(glyphs -> !glyphs.isEmpty())
        .map(Line::new)
        .filter(line -> !line.isBlank())
        .toList();
  }

  /** Columns are broad, and most of their lines are full. */
  private static boolean isColumn(List<Line> side) {
    if (side.size() < FEWEST_LINES) {
      return false;
    }
    double left = side.stream().mapToDouble(Line::start).min().orElseThrow();
    double right = side.stream().mapToDouble(Line::end).max().orElseThrow();
    double em = side.stream().mapToDouble(Line::em).min().orElseThrow();
    long full =
        side.stream().filter(line -> line.end() - line.start() >= FULL * (right - left)).count();
    return right - left >= NARROWEST * em && full * 2 >= side.size();
  }
}
