package dev.kairan.api.trusted.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an answer is drawn; each says which columns or values of its document it draws. */
public enum Chart {

  /**
   * The 47 prefectures. The rows are placed by the column whose path ends in {@code
   * prefecture.name}; a prefecture shows the sum of the first column of numbers, or how many rows
   * it has where there is none.
   */
  MAP,
  /**
   * What is reached, against the goal and what is expected by now: the first three columns of
   * numbers, or the first three values that are numbers where no table has them, in this order.
   */
  PACE,
  /** The first column of numbers as lengths, named by the first column that is none. */
  BARS,
  /** How many rows have which value in the first column of numbers. */
  HISTOGRAM,
  /** The first column of numbers as shades, by the first two columns that are none. */
  HEAT;

  /** Reads such as {@code map}. */
  public static Optional<Chart> named(String word) {
    return Arrays.stream(values()).filter(chart -> chart.word().equals(word)).findFirst();
  }

  /** As it is written in the head of a document. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
