package dev.kairan.publisher.share.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/**
 * How a headline stands on the picture: as large as its room allows.
 *
 * @param size of the letters, in pixels
 */
record TitleSetting(List<String> lines, int size) {

  private static final int[] SIZES = {76, 70, 64, 58, 52, 46, 40};
  private static final double LEADING = 1.34;

  /** Sets a headline; one that is too long for the smallest letters is cut. */
  static TitleSetting of(String title, IntToDoubleFunction advance, int width, int height) {
    for (int size : SIZES) {
      int most = (int) (height / (size * LEADING));
      Optional<List<String>> lines = phrases(title, advance, (double) width / size, most);
      if (lines.isPresent()) {
        return new TitleSetting(lines.get(), size);
      }
    }
    return of(Shortened.of(title), advance, width, height);
  }

  /** A headline of two phrases, divided by a space, begins the second on a line of its own. */
  private static Optional<List<String>> phrases(
      String title, IntToDoubleFunction advance, double width, int most) {
    List<String> all = new ArrayList<>();
    for (String phrase : title.split("　", -1)) {
      Optional<List<String>> lines = Lines.of(phrase, advance, width, most);
      if (lines.isEmpty()) {
        return lines;
      }
      all.addAll(lines.get());
    }
    return all.size() <= most ? Optional.of(all) : Optional.empty();
  }

  int leading() {
    return (int) Math.round(size * LEADING);
  }

  int height() {
    return leading() * lines.size();
  }
}
