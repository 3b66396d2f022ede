package dev.kairan.publisher.page.guide;

import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.NavArea;
import dev.kairan.publisher.html.Page;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.html.Site;
import java.util.List;

/**
 * How to subscribe.
 *
 * @param all public address of the feed of all stories
 * @param example a chamber with a story, to show what its feed is called
 * @param prefectures the feeds of all prefectures
 */
public record FeedsPage(PageHead head, Link all, Link example, List<Link> prefectures) {

  public static Page of(Site site) {
    PageHead head =
        site.head(
            NavArea.FEEDS,
            "購読のしかた",
            "商工会議所の新しい取り組み事例を、フィードリーダーで受け取る方法。全国、都道府県、会議所ごとのAtomフィードを用意しています。",
            site.at().feeds(),
            List.of(site.homeLink()));
    FeedsPage page =
        new FeedsPage(
            head,
            feed(site, site.at().home(), "すべての事例"),
            example(site),
            site.answers().prefectures().stream()
                .map(each -> feed(site, site.at().prefecture(each.id()), each.name()))
                .toList());
    return new Page(head, "guide/feeds.jte", page);
  }

  private static Link feed(Site site, String href, String label) {
    return new Link(site.at().feed(href), label);
  }

  private static Link example(Site site) {
    return site.answers().chambers().stream()
        .filter(each -> !each.stories().isEmpty())
        .findFirst()
        .or(() -> site.answers().chambers().stream().findFirst())
        .map(each -> feed(site, site.at().chamber(each.id()), each.name()))
        .orElseThrow();
  }

  /** The public address of a feed, to be copied. */
  public String address(Link feed) {
    return head.frame().at().canonical(feed.href());
  }
}
