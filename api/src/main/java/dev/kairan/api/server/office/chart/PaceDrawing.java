package dev.kairan.api.server.office.chart;

import dev.kairan.api.trusted.document.Labelled;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is reached, against the goal and against what is expected by now. */
public record PaceDrawing(List<Line> lines, List<String> words) implements Drawing {

  /** The three numbers that a line shows. */
  private static final int NUMBERS = 3;

  /** How long the longest bar is. */
  private static final double FULL = 100;

  /**
   * One goal; numbers that are not known are empty, and what cannot be drawn is null.
   *
   * @param numbers reached, goal and expected by now, in words
   */
  public record Line(String name, List<String> numbers, @Nullable Bar bar) {}

  /** Lengths out of 100; {@code reached} is null where it is not known. */
  public record Bar(@Nullable String reached, String goal, String expected) {}

  static @Nullable PaceDrawing of(Series series) {
    List<Integer> columns = series.numbers();
    return columns.size() < NUMBERS
        ? ofValues(series)
        : ofTable(series, columns.subList(0, NUMBERS));
  }

  private static PaceDrawing ofValues(Series series) {
    List<Labelled> values = series.answer().asked().document().values();
    List<Integer> places =
        IntStream.range(0, values.size())
            .filter(i -> values.get(i).leaf().number())
            .limit(NUMBERS)
            .boxed()
            .toList();
    List<@Nullable Double> numbers = new ArrayList<>();
    places.forEach(place -> numbers.add(Series.number(series.answer().values().get(place))));
    List<String> words = places.stream().map(place -> values.get(place).label()).toList();
    return new PaceDrawing(List.of(line("", numbers)), words);
  }

  private static @Nullable PaceDrawing ofTable(Series series, List<Integer> columns) {
    List<Line> lines = new ArrayList<>();
    for (List<@Nullable Object> row : series.rows()) {
      List<@Nullable Double> numbers = new ArrayList<>();
      columns.forEach(column -> numbers.add(Series.number(row.get(column))));
      lines.add(line(series.text(row, series.names().get(0)), numbers));
    }
    List<String> words = columns.stream().map(series::heading).toList();
    return lines.isEmpty() ? null : new PaceDrawing(lines, words);
  }

  private static Line line(String name, List<@Nullable Double> numbers) {
    List<String> words = numbers.stream().map(one -> one == null ? "" : Series.shown(one)).toList();
    Double reached = numbers.get(0);
    Double goal = numbers.get(1);
    Double expected = numbers.get(2);
    if (goal == null || expected == null) {
      return new Line(name, words, null);
    }
    double known = reached == null ? 0 : reached;
    double full = Math.max(Math.max(known, goal), Math.max(expected, 1));
    String bar = reached == null ? null : part(reached, full);
    return new Line(name, words, new Bar(bar, part(goal, full), part(expected, full)));
  }

  private static String part(double number, double full) {
    return Series.length(Math.max(0, number) * FULL / full);
  }

  @Override
  public String template() {
    return "office/chart/pace.jte";
  }
}
