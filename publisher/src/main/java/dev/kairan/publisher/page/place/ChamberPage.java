package dev.kairan.publisher.page.place;

import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Ref;
import dev.kairan.publisher.answer.RegionalBlock;
import dev.kairan.publisher.embed.frame.EmbedFrame;
import dev.kairan.publisher.html.Alternate;
import dev.kairan.publisher.html.ChamberTile;
import dev.kairan.publisher.html.DayText;
import dev.kairan.publisher.html.Index;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.NavArea;
import dev.kairan.publisher.html.Page;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.html.StoryCard;
import dev.kairan.publisher.page.thing.ChamberThing;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page of one chamber.
 *
 * @param neighbours chambers of the same prefecture, itself among them
 * @param previous the chamber before it in the kana order of its block
 */
public record ChamberPage(
    PageHead head,
    Chamber chamber,
    Link prefecture,
    Link block,
    @Nullable Link successor,
    List<StoryCard> stories,
    @Nullable StoryPromise promise,
    List<ChamberTile> neighbours,
    @Nullable ChamberTile previous,
    @Nullable ChamberTile next) {

  private static final String TEMPLATE = "place/chamber.jte";

  /** The pages of all chambers, block by block in kana order. */
  public static Stream<Page> all(Site site) {
    Index<Chamber> chambers = Index.of(site.answers().chambers(), Chamber::id);
    Index<List<ChamberTile>> neighbours = neighbours(site);
    StoryPromise promise = StoryPromise.of(site);
    List<Page> pages = new ArrayList<>();
    for (RegionalBlock block : site.answers().regionalBlocks()) {
      List<Ref> order = block.chambers().nodes();
      for (int i = 0; i < order.size(); i++) {
        ChamberPage page =
            of(
                site,
                chambers.get(order.get(i)),
                promise,
                neighbours,
                i == 0 ? null : site.tiles().get(order.get(i - 1)),
                i == order.size() - 1 ? null : site.tiles().get(order.get(i + 1)));
        pages.add(new Page(page.head(), TEMPLATE, page));
      }
    }
    return pages.stream();
  }

  private static ChamberPage of(
      Site site,
      Chamber chamber,
      @Nullable StoryPromise promise,
      Index<List<ChamberTile>> neighbours,
      @Nullable ChamberTile previous,
      @Nullable ChamberTile next) {
    Link prefecture = site.prefectureLink(chamber.prefecture().id());
    Link block = site.blockLink(chamber.regionalBlock().id());
    Ref successor = chamber.successor();
    return new ChamberPage(
        head(site, chamber, prefecture, block),
        chamber,
        prefecture,
        block,
        successor == null ? null : link(site.tiles().get(successor)),
        site.cards().all(chamber.stories()),
        promise,
        neighbours.get(chamber.prefecture()),
        previous,
        next);
  }

  private static PageHead head(Site site, Chamber chamber, Link prefecture, Link block) {
    String href = site.at().chamber(chamber.id());
    return site.head(
            NavArea.CHAMBERS,
            chamber.name() + "（" + prefecture.label() + "）",
            description(chamber, prefecture, block),
            href,
            List.of(site.homeLink(), site.chambersLink(), block, prefecture))
        .with(Alternate.oembed(site.at(), href, chamber.name()))
        .with(Alternate.feeds(site.at(), href, chamber.name() + "の事例"))
        .telling(ChamberThing.of(site, chamber));
  }

  private static String description(Chamber chamber, Link prefecture, Link block) {
    String place = prefecture.label() + "にある" + chamber.name() + "（" + block.label() + "）";
    int stories = chamber.stories().size();
    return stories == 0
        ? place + "のページ。取り組み事例はこれから載せます。近くの会議所と、事業計画での位置づけを見られます。"
        : place + "の取り組み事例" + stories + "件を、日付と出典、事業計画とのつながりとともに紹介します。";
  }

  private static Index<List<ChamberTile>> neighbours(Site site) {
    return Index.of(
        site.answers().prefectures(),
        prefecture -> prefecture.id(),
        prefecture -> site.tiles().all(prefecture.chambers()));
  }

  private static Link link(ChamberTile tile) {
    return new Link(tile.href(), tile.name());
  }

  /** The chamber as pages of others show it. */
  public EmbedFrame embed() {
    return EmbedFrame.of(head.frame().at(), chamber);
  }

  /** The host of the chamber's website, for display. */
  public @Nullable String websiteHost() {
    String website = chamber.website();
    return website == null ? null : URI.create(website).getHost();
  }

  /** The last day of a chamber that merged, in words. */
  public @Nullable String until() {
    return chamber.validTo() == null ? null : DayText.day(chamber.validTo());
  }
}
