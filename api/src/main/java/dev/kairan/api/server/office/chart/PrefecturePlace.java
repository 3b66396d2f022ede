package dev.kairan.api.server.office.chart;

import dev.kairan.content.place.Prefecture;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Where a prefecture's tile stands, and how large it is, in whole tiles from the upper left. */
public record PrefecturePlace(int column, int row, int width, int height) {

  private static final Map<Prefecture, PrefecturePlace> ALL = all();

  static PrefecturePlace of(Prefecture prefecture) {
    return Objects.requireNonNull(ALL.get(prefecture), prefecture.id());
  }

  /** One line of tiles each, as a map has them from north to south. */
  private static Map<Prefecture, PrefecturePlace> all() {
    Map<Prefecture, PrefecturePlace> all = new EnumMap<>(Prefecture.class);
    put(all, 11, 0, 2, 2, Prefecture.HOKKAIDO);
    put(all, 11, 2, 2, 1, Prefecture.AOMORI);
    line(all, 11, 3, Prefecture.AKITA, Prefecture.IWATE);
    line(all, 11, 4, Prefecture.YAMAGATA, Prefecture.MIYAGI);
    line(all, 7, 5, Prefecture.ISHIKAWA, Prefecture.TOYAMA);
    put(all, 9, 5, 2, 1, Prefecture.NIIGATA);
    put(all, 11, 5, 2, 1, Prefecture.FUKUSHIMA);
    line(all, 7, 6, Prefecture.FUKUI, Prefecture.GIFU, Prefecture.NAGANO);
    line(all, 10, 6, Prefecture.GUNMA, Prefecture.TOCHIGI, Prefecture.IBARAKI);
    put(all, 1, 7, 1, 2, Prefecture.YAMAGUCHI);
    line(all, 2, 7, Prefecture.SHIMANE, Prefecture.TOTTORI);
    put(all, 4, 7, 1, 2, Prefecture.HYOGO);
    put(all, 5, 7, 2, 1, Prefecture.KYOTO);
    line(all, 7, 7, Prefecture.SHIGA, Prefecture.AICHI, Prefecture.YAMANASHI);
    line(all, 10, 7, Prefecture.SAITAMA, Prefecture.TOKYO);
    put(all, 12, 7, 1, 2, Prefecture.CHIBA);
    line(all, 2, 8, Prefecture.HIROSHIMA, Prefecture.OKAYAMA);
    line(all, 5, 8, Prefecture.OSAKA, Prefecture.NARA, Prefecture.MIE);
    put(all, 8, 8, 2, 1, Prefecture.SHIZUOKA);
    put(all, 10, 8, 2, 1, Prefecture.KANAGAWA);
    line(all, 0, 9, Prefecture.SAGA, Prefecture.FUKUOKA);
    put(all, 5, 9, 2, 1, Prefecture.WAKAYAMA);
    line(all, 0, 10, Prefecture.NAGASAKI, Prefecture.OITA);
    line(all, 3, 10, Prefecture.EHIME, Prefecture.KAGAWA);
    line(all, 0, 11, Prefecture.KUMAMOTO, Prefecture.MIYAZAKI);
    line(all, 3, 11, Prefecture.KOCHI, Prefecture.TOKUSHIMA);
    put(all, 0, 12, 2, 1, Prefecture.KAGOSHIMA);
    put(all, 3, 12, 1, 1, Prefecture.OKINAWA);
    return all;
  }

  private static void line(
      Map<Prefecture, PrefecturePlace> all, int column, int row, Prefecture... prefectures) {
    int next = column;
    for (Prefecture prefecture : prefectures) {
      put(all, next++, row, 1, 1, prefecture);
    }
  }

  private static void put(
      Map<Prefecture, PrefecturePlace> all,
      int column,
      int row,
      int width,
      int height,
      Prefecture prefecture) {
    all.put(prefecture, new PrefecturePlace(column, row, width, height));
  }
}
