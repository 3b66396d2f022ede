package dev.kairan.api.server.office.chart;

import dev.kairan.content.place.Prefecture;
import dev.kairan.content.place.RegionalBlock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The 47 prefectures as tiles that stand about where they are, and the same numbers by block.
 *
 * @param counted what the numbers count
 */
public record MapDrawing(String counted, String total, List<Tile> tiles, List<Block> blocks)
    implements Drawing {

  /** One prefecture; {@code shade} goes from 0 to 4. */
  public record Tile(String name, String number, int shade, PrefecturePlace place) {}

  /** One block with its prefectures. */
  public record Block(String name, String number, List<Part> parts) {}

  /** One prefecture in words. */
  public record Part(String name, String number) {}

  static @Nullable MapDrawing of(Series series) {
    int names = place(series);
    @Nullable Integer numbers = series.numbers().isEmpty() ? null : series.numbers().get(0);
    Map<Prefecture, Double> sums = new EnumMap<>(Prefecture.class);
    for (List<@Nullable Object> row : series.rows()) {
      Double number = numbers == null ? Double.valueOf(1) : Series.number(row.get(numbers));
      prefectures(row.get(names))
          .forEach(one -> sums.merge(one, number == null ? 0 : number, Double::sum));
    }
    double largest = sums.values().stream().mapToDouble(one -> one).max().orElse(0);
    return new MapDrawing(
        numbers == null ? "件数" : series.heading(numbers),
        Series.shown(sums.values().stream().mapToDouble(one -> one).sum()),
        Arrays.stream(Prefecture.values()).map(one -> tile(one, sums, largest)).toList(),
        Arrays.stream(RegionalBlock.values()).map(one -> block(one, sums)).toList());
  }

  /** The column with names of prefectures; a document with a map has one. */
  private static int place(Series series) {
    return series.names().stream()
        .filter(i -> series.column(i).path().toString().endsWith("prefecture.name"))
        .findFirst()
        .orElseThrow();
  }

  private static List<Prefecture> prefectures(@Nullable Object cell) {
    List<?> names =
        cell instanceof List<?> several ? several : cell == null ? List.of() : List.of(cell);
    return Arrays.stream(Prefecture.values()).filter(one -> names.contains(one.nameJa())).toList();
  }

  private static Tile tile(Prefecture prefecture, Map<Prefecture, Double> sums, double largest) {
    double number = sums.getOrDefault(prefecture, 0d);
    return new Tile(
        shortName(prefecture),
        Series.shown(number),
        Series.shade(number, largest),
        PrefecturePlace.of(prefecture));
  }

  private static String shortName(Prefecture prefecture) {
    String name = prefecture.nameJa();
    return prefecture == Prefecture.HOKKAIDO ? name : name.substring(0, name.length() - 1);
  }

  private static Block block(RegionalBlock block, Map<Prefecture, Double> sums) {
    List<Prefecture> inside =
        Arrays.stream(Prefecture.values()).filter(one -> one.block() == block).toList();
    return new Block(
        block.nameJa(),
        Series.shown(inside.stream().mapToDouble(one -> sums.getOrDefault(one, 0d)).sum()),
        inside.stream()
            .map(one -> new Part(shortName(one), Series.shown(sums.getOrDefault(one, 0d))))
            .toList());
  }

  @Override
  public String template() {
    return "office/chart/map.jte";
  }
}
