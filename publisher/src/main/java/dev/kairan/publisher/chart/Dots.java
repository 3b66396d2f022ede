package dev.kairan.publisher.chart;

/**
 * Rows of dots, one for each of so many things, the first so many of them stamped.
 *
 * <p>A dot is a line of no length with round ends: the shortest way to say it, and 515 of them
 * stand on the home page.
 *
 * @param width and {@code height} of the drawing, in its own units
 * @param stamped path of the first dots, empty for none
 * @param open path of the others
 */
public record Dots(int width, int height, String stamped, String open) {

  private static final int PITCH = 10;

  static Dots of(int stamped, int total, int perRow) {
    int rows = Math.max(1, (total + perRow - 1) / perRow);
    return new Dots(
        perRow * PITCH, rows * PITCH, path(0, stamped, perRow), path(stamped, total, perRow));
  }

  private static String path(int from, int to, int perRow) {
    StringBuilder path = new StringBuilder();
    for (int i = from; i < to; i++) {
      int x = i % perRow * PITCH + PITCH / 2;
      int y = i / perRow * PITCH + PITCH / 2;
      path.append('M').append(x).append(' ').append(y).append("h0");
    }
    return path.toString();
  }
}
