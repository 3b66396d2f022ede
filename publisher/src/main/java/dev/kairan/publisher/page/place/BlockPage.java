package dev.kairan.publisher.page.place;

import dev.kairan.publisher.answer.Prefecture;
import dev.kairan.publisher.answer.RegionalBlock;
import dev.kairan.publisher.html.Alternate;
import dev.kairan.publisher.html.ChamberTile;
import dev.kairan.publisher.html.Covered;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.NavArea;
import dev.kairan.publisher.html.Page;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.html.StoryCard;
import dev.kairan.publisher.html.StoryGroups;
import java.util.List;
import java.util.stream.Stream;

/**
 * The page of one regional block.
 *
 * @param counts coverage of all years, then of the plan's year
 * @param parts its prefectures
 * @param latest the newest of its stories
 * @param storyCount how many stories it has in all
 * @param blocks all nine blocks
 */
public record BlockPage(
    PageHead head,
    RegionalBlock block,
    List<Covered> counts,
    List<Part> parts,
    List<StoryCard> latest,
    int storyCount,
    List<Link> blocks) {

  private static final int LATEST = 10;

  /** A prefecture with its chambers; {@code covered} is of all years. */
  public record Part(String id, Link prefecture, Covered covered, List<ChamberTile> chambers) {}

  /** Where all of its stories are listed. */
  public String all() {
    return head.frame().at().within(head.frame().at().stories(), block.id());
  }

  /** The pages of all blocks. */
  public static Stream<Page> all(Site site) {
    PlaceCounts counts = new PlaceCounts(site);
    StoryGroups stories = StoryGroups.ofBlocks(site);
    List<Link> blocks =
        site.answers().regionalBlocks().stream().map(each -> site.blockLink(each.id())).toList();
    return site.answers().regionalBlocks().stream()
        .map(each -> of(site, each, counts, stories.of(each.id()), blocks))
        .map(page -> new Page(page.head(), "place/block.jte", page));
  }

  private static BlockPage of(
      Site site,
      RegionalBlock block,
      PlaceCounts counts,
      List<StoryCard> stories,
      List<Link> blocks) {
    return new BlockPage(
        head(site, block),
        block,
        counts.ofBlock(block.id()),
        site.prefectures().all(block.prefectures()).stream()
            .map(each -> part(site, each, counts))
            .toList(),
        stories.subList(0, Math.min(LATEST, stories.size())),
        stories.size(),
        blocks);
  }

  private static Part part(Site site, Prefecture prefecture, PlaceCounts counts) {
    return new Part(
        prefecture.id(),
        site.prefectureLink(prefecture.id()),
        counts.ofPrefecture(prefecture.id()).get(0),
        site.tiles().all(prefecture.chambers()));
  }

  private static PageHead head(Site site, RegionalBlock block) {
    String href = site.at().block(block.id());
    return site.head(
            NavArea.CHAMBERS,
            block.name() + "ブロックの商工会議所",
            block.name()
                + "ブロックにある"
                + block.chamberCount()
                + "の商工会議所を都道府県ごとに並べ、取り組み事例の有無と新しい事例を示します。",
            href,
            List.of(site.homeLink(), site.chambersLink()))
        .with(Alternate.feeds(site.at(), href, block.name() + "ブロックの事例"));
  }
}
