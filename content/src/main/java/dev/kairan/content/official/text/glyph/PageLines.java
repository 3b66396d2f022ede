package dev.kairan.content.official.text.glyph;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads a printed page: horizontal, vertical or turned text, each in its own order. */
public final class PageLines {

  private PageLines() {}

  /**
   * The texts of the lines in reading order; no blank ones.
   *
   * @param marks in the order in which they were printed
   */
  public static List<String> of(List<Mark> marks) {
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
        .flatMap(glyphs -> Columns.inReadingOrder(Lines.of(glyphs)).stream())
        .map(Line::text)
        .toList();
  }
}
