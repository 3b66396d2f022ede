package dev.kairan.content.official.outline.line;

import java.util.Arrays;
import java.util.List;

/**
 * How long a full line is. Paper counts columns, rewrapped text often characters: the measure in
 * which the full lines differ least is taken.
 *
 * @param inColumns true for columns, false for characters
 * @param least the length from which a line is full
 * @param most the length of the longest lines
 */
public record LineWidth(boolean inColumns, int least, int most) {

  /** Of a hundred full lines this many may be shorter than {@link #least}, or longer than most. */
  private static final int OUTLIERS = 6;

  /** Where fewer lines than one in so many goes on, lines are not wrapped. */
  private static final int ONE_IN = 20;

  private static final LineWidth UNLIMITED =
      new LineWidth(false, Integer.MAX_VALUE, Integer.MAX_VALUE);

  /** Learns from {@code full} lines, out of {@code all} of a document. */
  static LineWidth of(List<Line> full, List<Line> all) {
    if (full.isEmpty() || full.size() * ONE_IN < all.size()) {
      return UNLIMITED;
    }
    LineWidth columns = of(full, true);
    LineWidth characters = of(full, false);
    // Where many lines are much longer, only headings are broken, by hand.
    long longer =
        all.stream().filter(line -> line.text().length() > characters.most * 5 / 4).count();
    if (longer * ONE_IN > all.size()) {
      return UNLIMITED;
    }
    return columns.looseness(full) < characters.looseness(full) ? columns : characters;
  }

  private static LineWidth of(List<Line> full, boolean inColumns) {
    int[] sorted = full.stream().mapToInt(line -> length(line, inColumns)).sorted().toArray();
    int most = sorted[sorted.length - 1 - sorted.length * OUTLIERS / 100];
    // Headings that were broken by hand are far shorter, and say nothing.
    int[] typical = Arrays.stream(sorted).filter(length -> length * 4 >= most * 3).toArray();
    return new LineWidth(inColumns, typical[typical.length * OUTLIERS / 100], most);
  }

  /** How far full lines stay below the longest ones, on average and in parts of their length. */
  private double looseness(List<Line> full) {
    return full.stream()
            .mapToInt(line -> Math.abs(most - length(line, inColumns)))
            .average()
            .orElse(0)
        / most;
  }

  /** True where the first character of {@code next} no longer had room. */
  boolean isFull(Line line, Line next) {
    int length = length(line, inColumns);
    int needed = inColumns ? Manuscript.columns(next.text().substring(0, 1)) : 1;
    return length >= least || length > most - needed;
  }

  /** True where a line of this length is as long as lines get. */
  boolean isFull(Line line) {
    return length(line, inColumns) >= least;
  }

  /** True where a line is long enough for prose that the next word had no room on. */
  public boolean isNearlyFull(Line line) {
    return most < Integer.MAX_VALUE && length(line, inColumns) * 5L >= most * 4L;
  }

  /** True where lines are cut at one length, whatever stands there. */
  public boolean isExact() {
    return most < Integer.MAX_VALUE && most - least <= 1;
  }

  /** True where all full lines are alike but this one has room for just a space. */
  public boolean isShortByOne(Line line) {
    return isExact() && length(line, inColumns) == most - 1;
  }

  private static int length(Line line, boolean inColumns) {
    return inColumns ? line.indent() + Manuscript.columns(line.text()) : line.text().length();
  }
}
