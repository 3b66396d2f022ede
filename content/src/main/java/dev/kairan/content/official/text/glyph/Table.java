package dev.kairan.content.official.text.glyph;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Finds lines that go on after a wide gap at one and the same place: rows of a table, or columns
 * that could not be told apart. A number or bullet before the gap, and a page number after it, make
 * no column.
 */
final class Table {

  private static final int FEWEST_ROWS = 3;

  /** How far the columns of two rows may lie apart, in points. */
  private static final double TOLERANCE = 4;

  private static final int LONGEST_MARK = 4;

  private final TreeMap<Long, Integer> rows = new TreeMap<>();

  private Table() {}

  /** The columns in which at least three of {@code lines} go on. */
  static Table in(List<Line> lines) {
    Table table = new Table();
    for (Line line : lines) {
      for (double start : columns(line)) {
        table.rows.merge(place(start), 1, Integer::sum);
      }
    }
    return table;
  }

  boolean hasRow(Line line) {
    return columns(line).stream().anyMatch(start -> rowsAt(place(start)) >= FEWEST_ROWS);
  }

  /** Neighbouring places count too: a column can lie on the border of two. */
  private int rowsAt(long place) {
    return rows.subMap(place - 1, true, place + 1, true).values().stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  private static long place(double start) {
    return Math.round(start / TOLERANCE);
  }

  /** Where the line goes on after a wide gap. */
  private static List<Double> columns(Line line) {
    List<Double> columns = new ArrayList<>();
    for (int gap : line.wideGaps()) {
      List<Glyph> after = line.glyphs().subList(gap, line.glyphs().size());
      if (gap > LONGEST_MARK && !isFigure(after)) {
        columns.add(after.get(0).start());
      }
    }
    return columns;
  }

  private static boolean isFigure(List<Glyph> glyphs) {
    return glyphs.size() <= LONGEST_MARK
        && glyphs.stream()
            .allMatch(glyph -> glyph.isSpace() || Character.isDigit(glyph.text().codePointAt(0)));
  }
}
