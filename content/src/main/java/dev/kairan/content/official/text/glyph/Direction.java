package dev.kairan.content.official.text.glyph;

/** Where a line of text runs to on the paper; its next line lies clockwise of that. */
enum Direction {
  RIGHT(1, 0),
  DOWN(0, 1),
  LEFT(-1, 0),
  UP(0, -1);

  private final int x;
  private final int y;

  Direction(int x, int y) {
    this.x = x;
    this.y = y;
  }

  /** The mark seen by a reader who holds the paper so that this line runs to the right. */
  Glyph read(Mark mark) {
    double start = mark.x() * x + mark.y() * y;
    double advance = mark.dx() * x + mark.dy() * y;
    double depth = mark.y() * x - mark.x() * y;
    return new Glyph(mark.text(), start, start + advance, depth, mark.em());
  }
}
