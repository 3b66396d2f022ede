package dev.kairan.api.server.office.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as lengths, each with its name.
 *
 * @param caption what is drawn
 * @param omitted how many more there are than are drawn
 */
public record BarsDrawing(String caption, List<Bar> bars, int omitted) implements Drawing {

  private static final int MOST = 100;
  private static final int MOST_STEPS = 12;

  /** One bar; {@code length} is out of 100, and null where the number is not known. */
  public record Bar(String name, String number, @Nullable String length) {}

  private record Named(String name, @Nullable Double number) {}

  static @Nullable BarsDrawing of(Series series) {
    int number = series.numbers().get(0);
    int name = series.names().get(0);
    List<Named> all =
        series.rows().stream()
            .map(row -> new Named(series.text(row, name), Series.number(row.get(number))))
            .toList();
    List<Named> drawn = all.subList(0, Math.min(all.size(), MOST));
    return all.stream().allMatch(one -> one.number() == null)
        ? null
        : new BarsDrawing(series.heading(number), bars(drawn), all.size() - drawn.size());
  }

  /**
   * How many rows have which value. Values that are far apart are taken together in steps, but none
   * is never taken together with some.
   */
  static @Nullable BarsDrawing histogram(Series series) {
    int column = series.numbers().get(0);
    List<Double> numbers =
        series.rows().stream()
            .map(row -> Series.number(row.get(column)))
            .filter(Objects::nonNull)
            .toList();
    if (numbers.isEmpty()) {
      return null;
    }
    long lowest = (long) Math.floor(numbers.stream().mapToDouble(one -> one).min().orElse(0));
    long highest = (long) Math.floor(numbers.stream().mapToDouble(one -> one).max().orElse(0));
    List<Named> counts = new ArrayList<>();
    if (lowest == 0) {
      counts.add(count(numbers, 0, 1));
      lowest = 1;
    }
    long step = (highest - lowest) / MOST_STEPS + 1;
    for (long from = lowest; from <= highest; from += step) {
      counts.add(count(numbers, from, from + step));
    }
    return new BarsDrawing(series.heading(column) + "ごとの行の数", bars(counts), 0);
  }

  private static Named count(List<Double> numbers, long from, long to) {
    long count = numbers.stream().filter(one -> one >= from && one < to).count();
    String name = Series.shown((double) from) + (to - from > 1 ? "〜" + Series.shown(to - 1d) : "");
    return new Named(name, (double) count);
  }

  private static List<Bar> bars(List<Named> named) {
    double largest =
        named.stream()
            .map(Named::number)
            .filter(Objects::nonNull)
            .mapToDouble(one -> one)
            .max()
            .orElse(0);
    return named.stream().map(one -> bar(one, largest)).toList();
  }

  private static Bar bar(Named named, double largest) {
    Double number = named.number();
    if (number == null) {
      return new Bar(named.name(), "", null);
    }
    double length = largest <= 0 ? 0 : Math.max(0, number) * 100 / largest;
    return new Bar(named.name(), Series.shown(number), Series.length(length));
  }

  @Override
  public String template() {
    return "office/chart/bars.jte";
  }
}
