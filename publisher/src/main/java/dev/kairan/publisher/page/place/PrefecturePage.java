package dev.kairan.publisher.page.place;

import dev.kairan.publisher.answer.Prefecture;
import dev.kairan.publisher.facet.Choices;
import dev.kairan.publisher.facet.Facet;
import dev.kairan.publisher.facet.FacetKind;
import dev.kairan.publisher.facet.Filter;
import dev.kairan.publisher.facet.Filters;
import dev.kairan.publisher.html.Alternate;
import dev.kairan.publisher.html.ChamberTile;
import dev.kairan.publisher.html.Covered;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.NavArea;
import dev.kairan.publisher.html.Page;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.html.StoryCard;
import java.util.List;
import java.util.stream.Stream;

/**
 * The page of one prefecture.
 *
 * @param counts coverage of all years, then of the plan's year
 * @param neighbours prefectures of the same block, itself among them
 */
public record PrefecturePage(
    PageHead head,
    Prefecture prefecture,
    Link block,
    List<Covered> counts,
    List<ChamberTile> chambers,
    Filter filter,
    List<StoryCard> stories,
    List<Link> neighbours) {

  /** The pages of all prefectures. */
  public static Stream<Page> all(Choices choices) {
    Site site = choices.site();
    PlaceCounts counts = new PlaceCounts(site);
    Filters filters = new Filters(choices);
    return site.answers().prefectures().stream()
        .map(each -> of(choices, filters, each, counts))
        .map(page -> new Page(page.head(), "place/prefecture.jte", page));
  }

  private static PrefecturePage of(
      Choices choices, Filters filters, Prefecture prefecture, PlaceCounts counts) {
    Site site = choices.site();
    Facet facet = choices.facet(FacetKind.PREFECTURE, prefecture.id());
    String block = prefecture.regionalBlock().id();
    return new PrefecturePage(
        head(site, prefecture),
        prefecture,
        site.blockLink(block),
        counts.ofPrefecture(prefecture.id()),
        site.tiles().all(prefecture.chambers()),
        filters.of(facet),
        choices.stories(facet),
        site.blocks().get(block).prefectures().stream()
            .map(each -> site.prefectureLink(each.id()))
            .toList());
  }

  private static PageHead head(Site site, Prefecture prefecture) {
    String href = site.at().prefecture(prefecture.id());
    Link block = site.blockLink(prefecture.regionalBlock().id());
    return site.head(
            NavArea.CHAMBERS,
            prefecture.name() + "の商工会議所",
            prefecture.name()
                + "にある"
                + prefecture.chamberCount()
                + "の商工会議所と、その取り組み事例の一覧。事例の載っている会議所が一目で分かります。",
            href,
            List.of(site.homeLink(), site.chambersLink(), block))
        .with(List.of(Alternate.ninjs(site.at(), href)))
        .with(Alternate.feeds(site.at(), href, prefecture.name() + "の事例"));
  }
}
