package dev.kairan.publisher.feed.entry;

import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.PageHead;

/**
 * Whose feeds they are.
 *
 * @param titlePrefix marks the feeds of synthetic content
 * @param terms on which the feeds may be used
 * @param guide public address of the page about the feeds
 */
public record Publisher(Author author, String titlePrefix, String terms, String guide) {

  /** The publisher of the site at these addresses. */
  public static Publisher of(Addresses at, boolean sample) {
    return new Publisher(
        new Author(PageHead.SITE, at.canonical(at.home())),
        sample ? "【見本】" : "",
        "Kairanの要約や集計を引用するときは、ページの名前とアドレス、データの版を添えてください。出典の記事や写真の権利は、それぞれの権利者にあります。"
            + at.canonical(at.quotation()),
        at.canonical(at.feeds()));
  }

  /** A feed's title for those who see it among others. */
  public String title(Feed feed) {
    return titlePrefix + feed.title() + "｜" + author.name();
  }
}
