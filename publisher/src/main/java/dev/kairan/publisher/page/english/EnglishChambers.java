package dev.kairan.publisher.page.english;

import dev.kairan.publisher.answer.Coverage;
import dev.kairan.publisher.answer.Coverage.BlockCoverage;
import dev.kairan.publisher.answer.Coverage.PrefectureCoverage;
import dev.kairan.publisher.answer.Prefecture;
import dev.kairan.publisher.answer.RegionalBlock;
import dev.kairan.publisher.html.ChamberTile;
import dev.kairan.publisher.html.Index;
import dev.kairan.publisher.html.NavArea;
import dev.kairan.publisher.html.Page;
import dev.kairan.publisher.html.PageHead;
import java.util.List;

/**
 * All chambers in English, by block and prefecture: their own names are known in Japanese only.
 *
 * @param total how many chambers there are
 */
public record EnglishChambers(PageHead head, int total, List<Block> blocks) {

  /**
   * A regional block, counted over all years.
   *
   * @param href its page in Japanese
   */
  public record Block(
      String id, String name, String href, BlockCoverage covered, List<Place> prefectures) {}

  /**
   * A prefecture, counted over all years.
   *
   * @param href its page in Japanese
   */
  public record Place(
      String id,
      String name,
      String href,
      PrefectureCoverage covered,
      List<ChamberTile> chambers) {}

  static Page of(EnglishSite english) {
    int total = english.answers().coverage().chamberCount();
    PageHead head =
        english.head(
            NavArea.CHAMBERS,
            "Japan’s chambers of commerce and industry",
            "All "
                + total
                + " local chambers of commerce and industry in Japan by regional block and"
                + " prefecture, with the number of stories collected of each.",
            english.at().chambers(),
            List.of(english.homeLink()));
    Counts counts = Counts.of(english.answers().coverage());
    List<Block> blocks =
        english.answers().regionalBlocks().stream()
            .map(block -> block(block, counts, english))
            .toList();
    return new Page(head, "english/chambers.jte", new EnglishChambers(head, total, blocks));
  }

  private record Counts(Index<BlockCoverage> blocks, Index<PrefectureCoverage> prefectures) {

    static Counts of(Coverage coverage) {
      return new Counts(
          Index.of(coverage.byRegionalBlock(), each -> each.regionalBlock().id()),
          Index.of(coverage.byPrefecture(), each -> each.prefecture().id()));
    }
  }

  private static Block block(RegionalBlock block, Counts counts, EnglishSite english) {
    return new Block(
        block.id(),
        block.nameEn(),
        english.at().block(block.id()),
        counts.blocks().get(block.id()),
        english.site().prefectures().all(block.prefectures()).stream()
            .map(prefecture -> place(prefecture, counts, english))
            .toList());
  }

  private static Place place(Prefecture prefecture, Counts counts, EnglishSite english) {
    return new Place(
        prefecture.id(),
        prefecture.nameEn(),
        english.at().prefecture(prefecture.id()),
        counts.prefectures().get(prefecture.id()),
        english.site().tiles().all(prefecture.chambers()));
  }
}
