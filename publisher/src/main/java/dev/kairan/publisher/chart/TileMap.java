package dev.kairan.publisher.chart;

import dev.kairan.publisher.html.Link;
import java.util.List;
import java.util.Set;

/**
 * Japan as a map of tiles, one for each prefecture, with a dot for each of its chambers: stamped
 * where the chamber has a story.
 *
 * @param subject what the stamped dots have, such as 全期間に事例のある会議所
 * @param rule address of the rule behind the numbers
 * @param tiles in the order of JIS X 0401
 */
public record TileMap(String subject, String rule, List<Tile> tiles) {

  /** Prefectures whose tile is two units wide, as in the stylesheet. */
  private static final Set<String> WIDE =
      Set.of(
          "hokkaido",
          "aomori",
          "fukushima",
          "niigata",
          "shizuoka",
          "kanagawa",
          "kyoto",
          "wakayama",
          "kagoshima");

  private static final int DOTS_IN_A_ROW = 6;

  /** Two units and the gap between them. */
  private static final int DOTS_IN_A_WIDE_ROW = 13;

  public TileMap {
    tiles = List.copyOf(tiles);
  }

  /**
   * A prefecture.
   *
   * @param id puts it on the map
   * @param code two digits, JIS X 0401
   * @param place its page; the label is its full name
   */
  public record Tile(String id, String code, Link place, int covered, int total, Dots dots) {

    public static Tile of(String id, String code, Link place, int covered, int total) {
      int perRow = WIDE.contains(id) ? DOTS_IN_A_WIDE_ROW : DOTS_IN_A_ROW;
      return new Tile(id, code, place, covered, total, Dots.of(covered, total, perRow));
    }

    /** The name as on small maps: without 県, 府 and 都. 北海道 keeps its 道. */
    public String shortName() {
      String name = place.label();
      return name.endsWith("道") ? name : name.substring(0, name.length() - 1);
    }
  }

  /** How many chambers are stamped in the whole country. */
  public int covered() {
    return tiles.stream().mapToInt(Tile::covered).sum();
  }

  /** How many chambers there are. */
  public int total() {
    return tiles.stream().mapToInt(Tile::total).sum();
  }
}
