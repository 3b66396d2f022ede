package dev.kairan.publisher.share.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/** Finds the best lines of a text: the best ways to set its first characters, line after line. */
final class LineSearch {

  private static final double IMPOSSIBLE = Double.POSITIVE_INFINITY;
  private static final double RAGGED = 6;
  private static final double LONELY = 8;
  private static final double ONE_MORE_LINE = 2;
  private static final int SHORT = 4;

  private final int[] text;
  private final IntToDoubleFunction advance;
  private final double width;

  LineSearch(int[] text, IntToDoubleFunction advance, double width) {
    this.text = text;
    this.advance = advance;
    this.width = width;
  }

  Optional<Lines> best(int most) {
    double[] cost = new double[text.length + 1];
    Arrays.fill(cost, IMPOSSIBLE);
    cost[0] = 0;
    int[][] start = new int[most + 1][text.length + 1];
    Lines best = null;
    for (int lines = 1; lines <= most; lines++) {
      cost = oneLineMore(cost, start[lines]);
      double total = cost[text.length] + ONE_MORE_LINE * (lines - 1);
      if (total < (best == null ? IMPOSSIBLE : best.cost())) {
        best = new Lines(cut(start, lines), total);
      }
    }
    return Optional.ofNullable(best);
  }

  /** From the costs of setting the first characters, those with one line more. */
  private double[] oneLineMore(double[] before, int[] start) {
    double[] after = new double[before.length];
    Arrays.fill(after, IMPOSSIBLE);
    for (int from = 0; from < text.length; from++) {
      double length = 0;
      for (int to = from + 1; before[from] < IMPOSSIBLE && to <= text.length; to++) {
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
    return after;
  }

  private double cost(int from, int to, double length) {
    if (to == text.length) {
      return ragged(length) / 2 + (length < width / SHORT && from > 0 ? LONELY : 0);
    }
    int seam = Seam.cost(text[to - 1], text[to]);
    return seam == Seam.NEVER ? IMPOSSIBLE : seam + ragged(length);
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
