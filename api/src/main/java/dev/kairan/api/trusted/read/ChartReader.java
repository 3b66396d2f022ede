package dev.kairan.api.trusted.read;

import dev.kairan.api.trusted.document.Chart;
import dev.kairan.api.trusted.document.Labelled;
import dev.kairan.api.trusted.read.Head.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads which chart draws an answer, and holds it to the columns and values that it needs. */
final class ChartReader {

  private static final String PREFECTURE = "prefecture.name";
  private static final int PACE_NUMBERS = 3;

  private ChartReader() {}

  static @Nullable Chart read(
      String file, @Nullable Entry entry, List<Labelled> columns, List<Labelled> values) {
    if (entry == null) {
      return null;
    }
    Chart chart =
        Chart.named(entry.text())
            .orElseThrow(
                () -> new BrokenDocument(file, entry.line(), "'" + entry.text() + "' is no chart"));
    String missing = missing(chart, columns, values);
    if (missing != null) {
      throw new BrokenDocument(file, entry.line(), chart.word() + " needs " + missing);
    }
    return chart;
  }

  private static @Nullable String missing(
      Chart chart, List<Labelled> columns, List<Labelled> values) {
    long numbers = numbers(columns);
    long names = columns.size() - numbers;
    return switch (chart) {
      case MAP ->
          columns.stream().anyMatch(ChartReader::prefecture)
              ? null
              : "a column whose path ends in " + PREFECTURE;
      case PACE ->
          numbers >= PACE_NUMBERS || numbers(values) >= PACE_NUMBERS
              ? null
              : "three numbers: reached, goal, expected by now";
      case BARS -> numbers >= 1 && names >= 1 ? null : "a column of numbers and one of names";
      case HISTOGRAM -> numbers >= 1 ? null : "a column of numbers";
      case HEAT -> numbers >= 1 && names >= 2 ? null : "a column of numbers and two of names";
    };
  }

  private static boolean prefecture(Labelled column) {
    return ("." + String.join(".", column.path().names())).endsWith("." + PREFECTURE);
  }

  private static long numbers(List<Labelled> labelled) {
    return labelled.stream().filter(one -> one.leaf().number()).count();
  }
}
