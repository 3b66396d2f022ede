package dev.kairan.content.official.text.glyph;

/**
 * A glyph as it stands on the paper, in points from the upper left corner.
 *
 * @param text the characters that it shows
 * @param x where it begins, on the line through the middle of the glyph
 * @param y the same, growing downwards
 * @param dx how far it moves the pen to the right
 * @param dy how far it moves the pen down
 * @param em size of the type
 */
public record Mark(String text, double x, double y, double dx, double dy, double em) {

  Direction direction() {
    if (Math.abs(dy) > Math.abs(dx)) {
      return dy > 0 ? Direction.DOWN : Direction.UP;
    }
    return dx >= 0 ? Direction.RIGHT : Direction.LEFT;
  }
}
