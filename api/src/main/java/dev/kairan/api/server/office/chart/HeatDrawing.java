package dev.kairan.api.server.office.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers by two names, as shades.
 *
 * @param columns the second names, in the order in which they first come
 */
public record HeatDrawing(String caption, String corner, List<String> columns, List<Row> rows)
    implements Drawing {

  /** The numbers of one first name. */
  public record Row(String name, List<Cell> cells) {}

  /** One number in words, empty where there is none; {@code shade} goes from 0 to 4. */
  public record Cell(String number, int shade) {}

  static @Nullable HeatDrawing of(Series series) {
    int number = series.numbers().get(0);
    int down = series.names().get(0);
    int across = series.names().get(1);
    Map<String, Map<String, Double>> sums = new LinkedHashMap<>();
    Set<String> columns = new LinkedHashSet<>();
    for (List<@Nullable Object> row : series.rows()) {
      columns.add(series.text(row, across));
      Map<String, Double> of =
          sums.computeIfAbsent(series.text(row, down), unused -> new LinkedHashMap<>());
      Double known = Series.number(row.get(number));
      if (known != null) {
        of.merge(series.text(row, across), known, Double::sum);
      }
    }
    return sums.isEmpty()
        ? null
        : new HeatDrawing(
            series.heading(number),
            series.heading(down),
            List.copyOf(columns),
            rows(sums, List.copyOf(columns)));
  }

  private static List<Row> rows(Map<String, Map<String, Double>> sums, List<String> columns) {
    double largest =
        sums.values().stream()
            .flatMap(row -> row.values().stream())
            .mapToDouble(one -> one)
            .max()
            .orElse(0);
    List<Row> rows = new ArrayList<>();
    sums.forEach(
        (name, row) ->
            rows.add(
                new Row(
                    name,
                    columns.stream().map(column -> cell(row.get(column), largest)).toList())));
    return rows;
  }

  private static Cell cell(@Nullable Double number, double largest) {
    return number == null
        ? new Cell("", 0)
        : new Cell(Series.shown(number), Series.shade(number, largest));
  }

  @Override
  public String template() {
    return "office/chart/heat.jte";
  }
}
