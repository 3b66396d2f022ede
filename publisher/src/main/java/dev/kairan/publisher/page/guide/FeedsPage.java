package dev.kairan.publisher.page.guide;

import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.CalendarLink;
import dev.kairan.publisher.html.FeedFormat;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.NavArea;
import dev.kairan.publisher.html.Page;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.html.Site;
import java.util.List;

/**
 * How to subscribe, and how to show Kairan in other pages.
 *
 * @param main the feeds of most interest, first that of all stories
 * @param groups the feeds of parts of the country, of the topics and of the plan
 * @param planYear fiscal year of the newest plan
 * @param calendar its dates
 * @param embeds one embed of each kind
 * @param lists the embedded list that belongs to each kind of feed
 */
public record FeedsPage(
    PageHead head,
    List<FeedGroup.Entry> main,
    List<FeedGroup> groups,
    int planYear,
    CalendarLink calendar,
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
            FeedGroup.main(site),
            FeedGroup.all(site),
            site.plan().fiscalYear(),
            CalendarLink.of(site.at(), site.at().plan(site.plan().fiscalYear())),
            EmbedSample.all(site),
            EmbedList.all(site));
    return new Page(head, "guide/feeds.jte", page);
  }

  /** The public address of the feed of all stories in a format. */
  public String address(FeedFormat format) {
    return at().canonical(at().feed(at().home(), format));
  }

  /** The public address of an embed, to be copied. */
  public String address(Link embed) {
    return at().canonical(embed.href());
  }

  /** The code that gives embeds the height of what is in them. */
  public String resizeCode() {
    return "<script src=\"" + at().canonical(at().resizeScript()) + "\" async></script>";
  }

  /** What a program asks to learn the code for a page. */
  public String question() {
    return at().canonical(at().home()) + "oembed?url=（ページのアドレス）&format=json";
  }

  private Addresses at() {
    return head.frame().at();
  }
}
