package dev.kairan.publisher.chart;

import dev.kairan.publisher.answer.Coverage;
import dev.kairan.publisher.answer.Ref;
import dev.kairan.publisher.html.Covered;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.Site;
import java.util.List;
import java.util.Map;

/** Maps of one site. */
public final class TileMaps {

  private final Site site;
  private final Coverage whole;
  private final TalliedChambers chambers;

  public TileMaps(Site site) {
    this.site = site;
    whole = site.answers().coverage();
    chambers = new TalliedChambers(site);
  }

  /** The chambers that count by the rules of {@code coverage}. */
  public TileMap of(Coverage coverage) {
    Covered span = Covered.of(coverage, site.at());
    List<TileMap.Tile> tiles =
        coverage.byPrefecture().stream()
            .map(each -> tile(each.prefecture(), each.coveredCount(), each.chamberCount()))
            .toList();
    return new TileMap(span.span() + "に事例のある会議所", span.rule(), tiles);
  }

  /** The same with the names of prefectures in English. */
  public TileMap inEnglish(Coverage coverage, String subject) {
    List<TileMap.Tile> tiles =
        coverage.byPrefecture().stream()
            .map(
                each ->
                    tile(
                        each.prefecture(),
                        site.prefectures().get(each.prefecture()).nameEn(),
                        each.coveredCount(),
                        each.chamberCount()))
            .toList();
    return new TileMap(subject, site.at().englishRule(coverage.rule().id()), tiles);
  }

  /**
   * The chambers of today that took part in one of {@code stories}, whenever it was.
   *
   * @param list address of the list of these stories; tiles lead to each prefecture's part of it
   */
  public TileMap of(String subject, Iterable<Ref> stories, String list) {
    Map<String, Integer> covered = chambers.byPrefecture(stories);
    List<TileMap.Tile> tiles =
        whole.byPrefecture().stream()
            .map(
                each ->
                    tile(
                        each.prefecture(),
                        covered.getOrDefault(each.prefecture().id(), 0),
                        each.chamberCount(),
                        list))
            .toList();
    return new TileMap(subject, site.at().rule(whole.rule().id()), tiles);
  }

  private TileMap.Tile tile(Ref prefecture, int covered, int total) {
    return tile(prefecture, site.prefectures().get(prefecture).name(), covered, total);
  }

  private TileMap.Tile tile(Ref prefecture, String name, int covered, int total) {
    return tile(prefecture, new Link(site.at().prefecture(prefecture.id()), name), covered, total);
  }

  private TileMap.Tile tile(Ref prefecture, int covered, int total, String list) {
    if (covered == 0) {
      return tile(prefecture, 0, total);
    }
    String name = site.prefectures().get(prefecture).name();
    return tile(
        prefecture, new Link(site.at().within(list, prefecture.id()), name), covered, total);
  }

  private TileMap.Tile tile(Ref prefecture, Link page, int covered, int total) {
    String code = site.prefectures().get(prefecture).code();
    return TileMap.Tile.of(prefecture.id(), code, page, covered, total);
  }
}
