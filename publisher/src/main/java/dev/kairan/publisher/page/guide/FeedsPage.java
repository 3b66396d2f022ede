package dev.kairan.publisher.page.guide;

import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.NavArea;
import dev.kairan.publisher.html.Page;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.html.Site;
import java.util.List;

/**
 * How to subscribe, and how to show Kairan in other pages.
 *
 * @param all public address of the feed of all stories
 * @param example a chamber with a story, to show what its feed is called
 * @param prefectures the feeds of all prefectures
 * @param embeds one embed of each kind
 * @param lists the embedded list that belongs to each kind of feed
 */
public record FeedsPage(
    PageHead head,
    Link all,
    Link example,
    List<Link> prefectures,
    List<EmbedSample> embeds,
    List<Link> lists) {

  public static Page of(Site site) {
    PageHead head =
        site.head(
            NavArea.FEEDS,
            "購読と埋め込み",
            "商工会議所の新しい取り組み事例を、フィードリーダーで受け取る方法と、事例や一覧を自分のページに埋め込む方法。登録は要りません。",
            site.at().feeds(),
            List.of(site.homeLink()));
    FeedsPage page =
        new FeedsPage(
            head,
            feed(site, site.at().home(), "すべての事例"),
            example(site),
            site.answers().prefectures().stream()
                .map(each -> feed(site, site.at().prefecture(each.id()), each.name()))
                .toList(),
            EmbedSample.all(site),
            EmbedSample.lists(site));
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

  /** The public address of a feed or an embed, to be copied. */
  public String address(Link link) {
    return head.frame().at().canonical(link.href());
  }

  /** The code that gives embeds the height of what is in them. */
  public String resizeCode() {
    String script = head.frame().at().canonical(head.frame().at().resizeScript());
    return "<script src=\"" + script + "\" async></script>";
  }

  /** What a program asks to learn the code for the first sample. */
  public String question() {
    String home = head.frame().at().canonical(head.frame().at().home());
    return home + "oembed?url=（ページのアドレス）&format=json";
  }
}
