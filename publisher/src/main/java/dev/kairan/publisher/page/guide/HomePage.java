package dev.kairan.publisher.page.guide;

import dev.kairan.publisher.answer.Coverage;
import dev.kairan.publisher.answer.Plan;
import dev.kairan.publisher.answer.Progress;
import dev.kairan.publisher.chart.TileMap;
import dev.kairan.publisher.chart.TileMaps;
import dev.kairan.publisher.html.Covered;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.NavArea;
import dev.kairan.publisher.html.Page;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.html.StoryCard;
import dev.kairan.publisher.page.place.ChamberIndexPage;
import dev.kairan.publisher.page.thing.SiteThing;
import java.util.List;

/**
 * The home page.
 *
 * @param counts coverage of all years, then of the plan's year
 * @param map the prefectures, coverage of all years
 * @param rows the rows of the kana table of all chambers
 * @param blocks the blocks, coverage of all years
 * @param latest the newest stories
 */
public record HomePage(
    PageHead head,
    List<Covered> counts,
    TileMap map,
    List<Link> rows,
    List<Tile> blocks,
    List<StoryCard> latest,
    int storyCount,
    Plan plan,
    List<Link> chapters,
    Progress progress,
    String evidenceRule) {

  private static final int LATEST = 6;

  /** A block with its coverage. */
  public record Tile(Link place, Covered covered) {}

  public static Page of(Site site) {
    Coverage coverage = site.answers().coverage();
    Progress progress = site.planYear().progress();
    List<Covered> counts =
        List.of(Covered.of(coverage, site.at()), Covered.of(site.planYear().coverage(), site.at()));
    HomePage page =
        new HomePage(
            head(site),
            counts,
            new TileMaps(site).of(coverage),
            ChamberIndexPage.rowLinks(site),
            blocks(site, coverage),
            site.answers().stories().stream()
                .limit(LATEST)
                .map(each -> site.cards().get(each.id()))
                .toList(),
            site.answers().stories().size(),
            site.plan(),
            chapters(site),
            progress,
            site.at().rule(progress.evidenceRule().id()));
    return new Page(page.head(), "guide/home.jte", page);
  }

  private static PageHead head(Site site) {
    int chambers = site.answers().coverage().chamberCount();
    String description =
        "全国"
            + chambers
            + "の商工会議所の取り組み事例と、日本商工会議所の"
            + site.plan().fiscalYear()
            + "年度事業計画を、項目ごとにつなげて読めるサイトです。地域、テーマ、計画の項目から探せます。";
    return site.head(NavArea.NONE, "商工会議所の計画と取り組み", description, site.at().home(), List.of())
        .inEnglish()
        .telling(SiteThing.of(site, description));
  }

  private static List<Tile> blocks(Site site, Coverage coverage) {
    return coverage.byRegionalBlock().stream()
        .map(
            each -> {
              String id = each.regionalBlock().id();
              Link link = new Link(site.at().block(id), site.blocks().get(id).name());
              return new Tile(
                  link, Covered.of(coverage, each.coveredCount(), each.chamberCount(), site.at()));
            })
        .toList();
  }

  private static List<Link> chapters(Site site) {
    return site.plan().chapters().stream()
        .map(each -> new Link(site.at().planPart(each.id()), each.title()))
        .toList();
  }
}
