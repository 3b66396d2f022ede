package dev.kairan.publisher.page.place;

import dev.kairan.publisher.answer.Coverage;
import dev.kairan.publisher.answer.Coverage.BlockCoverage;
import dev.kairan.publisher.answer.Coverage.PrefectureCoverage;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.Covered;
import dev.kairan.publisher.html.Index;
import dev.kairan.publisher.html.Site;
import java.util.List;

/** Coverage of prefectures and blocks: of all years, and of the newest plan's year. */
final class PlaceCounts {

  private final Index<Covered> prefectures;
  private final Index<Covered> prefecturesInYear;
  private final Index<Covered> blocks;
  private final Index<Covered> blocksInYear;

  PlaceCounts(Site site) {
    Coverage all = site.answers().coverage();
    Coverage year = site.planYear().coverage();
    prefectures = prefectures(all, site.at());
    prefecturesInYear = prefectures(year, site.at());
    blocks = blocks(all, site.at());
    blocksInYear = blocks(year, site.at());
  }

  /** All years first. */
  List<Covered> ofPrefecture(String id) {
    return List.of(prefectures.get(id), prefecturesInYear.get(id));
  }

  /** All years first. */
  List<Covered> ofBlock(String id) {
    return List.of(blocks.get(id), blocksInYear.get(id));
  }

  private static Index<Covered> prefectures(Coverage coverage, Addresses at) {
    return Index.of(
        coverage.byPrefecture(),
        (PrefectureCoverage each) -> each.prefecture().id(),
        each -> Covered.of(coverage, each.coveredCount(), each.chamberCount(), at));
  }

  private static Index<Covered> blocks(Coverage coverage, Addresses at) {
    return Index.of(
        coverage.byRegionalBlock(),
        (BlockCoverage each) -> each.regionalBlock().id(),
        each -> Covered.of(coverage, each.coveredCount(), each.chamberCount(), at));
  }
}
