package dev.kairan.content.official.text.glyph;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a printed page: horizontal, vertical or turned text, each in its own order. */
public final class PageLines {

  private PageLines() {}

  /**
   * The lines in reading order; no blank ones.
   *
   * @param marks in the order in which they were printed
   */
  public static List<PrintedLine> of(List<Mark> marks) {
    Map<Direction, List<Glyph>> directions = new EnumMap<>(Direction.class);
    boolean stacked = Stacked.isMost(marks);
    for (Mark mark : marks) {
      boolean stack = stacked && mark.direction() == Direction.RIGHT;
      Direction direction = stack ? Direction.DOWN : mark.direction();
      Glyph glyph = stack ? Stacked.read(mark) : direction.read(mark);
      directions.computeIfAbsent(direction, any -> new ArrayList<>()).add(glyph);
    }
    return directions.values().stream()
        .sorted((one, other) -> Integer.compare(other.size(), one.size()))
        .flatMap(glyphs -> printed(Columns.inReadingOrder(Lines.of(glyphs))))
        .toList();
  }

  private static Stream<PrintedLine> printed(List<Line> lines) {
    Table table = Table.in(lines);
    return lines.stream()
        .map(line -> new PrintedLine(line.text(), table.hasRow(line) || line.hasReference()));
  }
}
