package dev.kairan.publisher.share.draw;

import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/**
 * How the words of a box stand in it: large in one line, smaller in two.
 *
 * @param size of the letters, in pixels
 */
record BoxSetting(List<String> lines, int size) {

  private static final int ONE_LINE = 32;
  private static final int[] TWO_LINES = {27, 24, 21};
  private static final double LEADING = 1.18;

  /** Sets the words; what is too long for two lines is cut. */
  static BoxSetting of(String text, IntToDoubleFunction advance, int width) {
    Optional<Lines> one = Lines.of(text, advance, (double) width / ONE_LINE, 1);
    if (text.isEmpty() || one.isPresent()) {
      return new BoxSetting(one.map(Lines::lines).orElse(List.of()), ONE_LINE);
    }
    for (int size : TWO_LINES) {
      Optional<Lines> two = Lines.of(text, advance, (double) width / size, 2);
      if (two.isPresent()) {
        return new BoxSetting(two.get().lines(), size);
      }
    }
    return of(Shortened.of(text), advance, width);
  }

  int leading() {
    return (int) Math.round(size * LEADING);
  }

  int height() {
    return leading() * lines.size();
  }
}
