package dev.kairan.publisher.share.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/**
 * Sets a text in lines so that they end at good places and are about equally long: of all ways to
 * set it, the one that costs least.
 */
final class Lines {

  private static final double RAGGED = 6;
  private static final double LONELY = 8;
  private static final int FEW = 4;

  private final int[] text;
  private final IntToDoubleFunction advance;
  private final double width;

  private Lines(String text, IntToDoubleFunction advance, double width) {
    this.text = text.strip().codePoints().toArray();
    this.advance = advance;
    this.width = width;
  }

  /**
   * The lines, or nothing where the text does not fit.
   *
   * @param advance how wide a character is
   * @param width how wide a line may be, in the same unit
   * @param most how many lines there may be
   */
  static Optional<List<String>> of(
      String text, IntToDoubleFunction advance, double width, int most) {
    return new Lines(text, advance, width).best(most);
  }

  private Optional<List<String>> best(int most) {
    int count = text.length;
    double[][] cost = new double[most + 1][count + 1];
    int[][] start = new int[most + 1][count + 1];
    for (double[] row : cost) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    cost[0][0] = 0;
    int lines = 0;
    while (lines < most && cost[lines][count] == Double.POSITIVE_INFINITY) {
      addLine(cost[lines], cost[lines + 1], start[lines + 1]);
      lines++;
    }
    return cost[lines][count] == Double.POSITIVE_INFINITY
        ? Optional.empty()
        : Optional.of(cut(start, lines));
  }

  /** From the best ways to set the first characters, those with one line more. */
  private void addLine(double[] before, double[] after, int[] start) {
    for (int from = 0; from < text.length; from++) {
      if (before[from] == Double.POSITIVE_INFINITY) {
        continue;
      }
      double length = 0;
      for (int to = from + 1; to <= text.length; to++) {
        length += advance.applyAsDouble(text[to - 1]);
        if (length > width) {
          break;
        }
        double total = before[from] + cost(from, to, length);
        if (total < after[to]) {
          after[to] = total;
          start[to] = from;
        }
      }
    }
  }

  private double cost(int from, int to, double length) {
    if (to == text.length) {
      return ragged(length) / 2 + (to - from < FEW && from > 0 ? LONELY : 0);
    }
    int seam = Seam.cost(text[to - 1], text[to]);
    return seam == Seam.NEVER ? Double.POSITIVE_INFINITY : seam + ragged(length);
  }

  private double ragged(double length) {
    double free = (width - length) / width;
    return RAGGED * free * free;
  }

  private List<String> cut(int[][] start, int lines) {
    List<String> cut = new ArrayList<>();
    int end = text.length;
    for (int line = lines; line > 0; line--) {
      int from = start[line][end];
      cut.add(0, new String(text, from, end - from).strip());
      end = from;
    }
    return List.copyOf(cut);
  }
}
