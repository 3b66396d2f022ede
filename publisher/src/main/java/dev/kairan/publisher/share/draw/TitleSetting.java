package dev.kairan.publisher.share.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/**
 * How a headline stands on the picture: large, but rather smaller than with words torn apart.
 *
 * @param size of the letters, in pixels
 */
record TitleSetting(List<String> lines, int size) {

  private static final int[] SIZES = {68, 64, 60, 56, 52, 46, 40};
  private static final double LEADING = 1.34;
  private static final double COST_OF_A_PIXEL = 0.35;

  /** Sets a headline; one that is too long for the smallest letters is cut. */
  static TitleSetting of(String title, IntToDoubleFunction advance, int width, int height) {
    TitleSetting best = null;
    double least = Double.POSITIVE_INFINITY;
    for (int size : SIZES) {
      int most = (int) (height / (size * LEADING));
      Optional<Lines> set = phrases(title, advance, (double) width / size, most);
      double cost = set.isEmpty() ? least : set.get().cost() + (SIZES[0] - size) * COST_OF_A_PIXEL;
      if (cost < least) {
        best = new TitleSetting(set.orElseThrow().lines(), size);
        least = cost;
      }
    }
    return best == null ? of(Shortened.of(title), advance, width, height) : best;
  }

  /** A headline of two phrases, divided by a space, begins the second on a line of its own. */
  private static Optional<Lines> phrases(
      String title, IntToDoubleFunction advance, double width, int most) {
    List<String> all = new ArrayList<>();
    double cost = 0;
    for (String phrase : title.split("　", -1)) {
      Optional<Lines> set = Lines.of(phrase, advance, width, most);
      if (set.isEmpty()) {
        return set;
      }
      all.addAll(set.get().lines());
      cost += set.get().cost();
    }
    return all.size() <= most ? Optional.of(new Lines(all, cost)) : Optional.empty();
  }

  int leading() {
    return (int) Math.round(size * LEADING);
  }

  int height() {
    return leading() * lines.size();
  }
}
