package dev.kairan.content.official.outline;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How long a full line is. Paper counts columns, rewrapped text often characters: the measure in
 * which the full lines differ least is taken.
 *
 * @param inColumns true for columns, false for characters
 * @param least the length from which a line is full
 * @param most the length of the longest lines
 */
record LineWidth(boolean inColumns, int least, int most) {

  /** Of a hundred full lines this many may be shorter than {@link #least}. */
  private static final int OUTLIERS = 6;

  /** Where fewer lines than one in so many goes on, lines are not wrapped. */
  private static final int ONE_IN = 12;

  /** Learns from {@code full} lines, out of a document of {@code all}. */
  static LineWidth of(List<Line> full, int all) {
    if (full.isEmpty() || full.size() * ONE_IN < all) {
      return new LineWidth(false, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }
    Spread columns = Spread.of(full, LineWidth::columns);
    Spread characters = Spread.of(full, LineWidth::characters);
    boolean inColumns = columns.looseness() <= characters.looseness();
    Spread spread = inColumns ? columns : characters;
    return new LineWidth(inColumns, spread.least(), spread.most());
  }

  /** True where the next word no longer had room. */
  boolean isFull(Line line) {
    return (inColumns ? columns(line) : characters(line)) >= least;
  }

  /** True where all full lines are alike but this one has room for just a space. */
  boolean isShortByOne(Line line) {
    return most - least <= 1 && (inColumns ? columns(line) : characters(line)) == most - 1;
  }

  private static int columns(Line line) {
    return line.indent() + Manuscript.columns(line.text());
  }

  private static int characters(Line line) {
    return line.text().length();
  }

  private record Spread(int least, int most) {

    static Spread of(List<Line> lines, ToIntFunction<Line> measure) {
      int[] sorted = lines.stream().mapToInt(measure).sorted().toArray();
      int outliers = sorted.length * OUTLIERS / 100;
      return new Spread(sorted[outliers], sorted[sorted.length - 1 - outliers]);
    }

    double looseness() {
      return (double) (most - least) / most;
    }
  }
}
