package dev.kairan.publisher.feed.atom;

import dev.kairan.publisher.feed.xml.Xml;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.page.SiteFile;

/** Writes Atom feeds (RFC 4287, 4.1.1). */
public final class FeedWriter {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final Addresses at;
  private final StoryTime time;
  private final String titlePrefix;

  /**
   * @param sample marks the feeds of synthetic content in their titles
   */
  public FeedWriter(Addresses at, StoryTime time, boolean sample) {
    this.at = at;
    this.time = time;
    titlePrefix = sample ? "【見本】" : "";
  }

  public SiteFile file(Feed feed) {
    Xml xml = Xml.document("feed", ATOM).attribute("xml:lang", "ja").line();
    xml.element("id", feed.id());
    xml.element("title", titlePrefix + feed.title() + "｜" + PageHead.SITE);
    xml.element("subtitle", feed.subtitle());
    xml.element("updated", updated(feed));
    AtomLink.self(at.canonical(at.feed(feed.page()))).writeTo(xml);
    AtomLink.page(at.canonical(feed.alternate())).writeTo(xml);
    xml.start("author").line().element("name", PageHead.SITE);
    xml.element("uri", at.canonical(at.home())).end();
    feed.entries().forEach(entry -> entry.writeTo(xml));
    return new SiteFile(at.file(at.feed(feed.page())), xml.end().bytes());
  }

  /** That of its newest entry; a feed without entries stays at the beginning. */
  private String updated(Feed feed) {
    return StoryTime.text(
        feed.entries().isEmpty() ? time.beginning() : feed.entries().get(0).updated());
  }
}
