package dev.kairan.publisher.picture;

import dev.kairan.publisher.picture.pixel.Part;

/**
 * How a picture is cut to a shape.
 *
 * @param from what of the upright picture is shown
 * @param width of the result, at most that of {@code from}
 * @param height of the result; with the width, exactly the shape
 */
record Cut(Ratio ratio, Part from, int width, int height) {

  private static final int PERCENT = 100;

  /**
   * The largest part of that shape around a focus; nothing is ever enlarged.
   *
   * @param focusX percent from the left
   * @param focusY percent from the top
   */
  static Cut of(Ratio ratio, int width, int height, int focusX, int focusY) {
    int units = units(ratio, width, height);
    int partWidth = units * ratio.across();
    int partHeight = units * ratio.down();
    Part from =
        new Part(
            start(width, partWidth, focusX),
            start(height, partHeight, focusY),
            partWidth,
            partHeight);
    return new Cut(ratio, from, partWidth, partHeight)
        .shrunkTo(Math.min(units, ratio.mostWidth() / ratio.across()));
  }

  /** False where the picture is too small to be shown in that shape in two sizes. */
  static boolean fits(Ratio ratio, int width, int height) {
    return units(ratio, width, height) > 1;
  }

  private static int units(Ratio ratio, int width, int height) {
    return Math.min(width / ratio.across(), height / ratio.down());
  }

  private static int start(int whole, int part, int percent) {
    long middle = Math.round((double) whole * percent / PERCENT);
    return (int) Math.max(0, Math.min(whole - part, middle - part / 2));
  }

  /** About half of it each way, for small screens. */
  Cut half() {
    return shrunkTo(Math.max(1, width / ratio.across() / 2));
  }

  private Cut shrunkTo(int units) {
    return new Cut(ratio, from, units * ratio.across(), units * ratio.down());
  }
}
