package dev.kairan.publisher.feed.rss;

import dev.kairan.publisher.feed.atom.AtomLink;
import dev.kairan.publisher.feed.entry.Entry;
import dev.kairan.publisher.feed.entry.Feed;
import dev.kairan.publisher.feed.entry.FeedWriter;
import dev.kairan.publisher.feed.entry.Publisher;
import dev.kairan.publisher.feed.entry.TimeText;
import dev.kairan.publisher.feed.entry.Tombstone;
import dev.kairan.publisher.feed.xml.Xml;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.FeedFormat;
import java.util.List;

/** Writes feeds as RSS 2.0; it has no word for entries that are gone. */
public final class RssWriter implements FeedWriter {

  private static final byte[] NOTHING = {};

  private final Addresses at;
  private final Publisher publisher;

  public RssWriter(Addresses at, Publisher publisher) {
    this.at = at;
    this.publisher = publisher;
  }

  @Override
  public FeedFormat format() {
    return FeedFormat.RSS;
  }

  @Override
  public byte[] entry(Entry entry) {
    return RssItem.of(entry);
  }

  @Override
  public byte[] tombstone(Tombstone gone) {
    return NOTHING;
  }

  @Override
  public byte[] document(Feed feed, List<byte[]> parts) {
    Xml xml =
        Xml.document("rss")
            .attribute("version", "2.0")
            .namespace("atom", "http://www.w3.org/2005/Atom")
            .namespace("content", "http://purl.org/rss/1.0/modules/content/")
            .namespace("dc", "http://purl.org/dc/elements/1.1/")
            .line();
    xml.start("channel").line();
    xml.element("title", publisher.title(feed));
    xml.element("link", at.canonical(feed.alternate()));
    xml.element("description", feed.subtitle());
    xml.element("language", "ja");
    xml.element("copyright", publisher.terms());
    xml.element("lastBuildDate", TimeText.rfc822(feed.updated()));
    xml.element("docs", "https://www.rssboard.org/rss-specification");
    AtomLink.self(format(), at.canonical(at.feed(feed.page(), format()))).writeTo(xml, "atom:link");
    parts.forEach(xml::raw);
    return xml.end().end().bytes();
  }
}
