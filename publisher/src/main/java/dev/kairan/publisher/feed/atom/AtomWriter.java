package dev.kairan.publisher.feed.atom;

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

/** Writes feeds as Atom (RFC 4287). */
public final class AtomWriter implements FeedWriter {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final Addresses at;
  private final Publisher publisher;

  public AtomWriter(Addresses at, Publisher publisher) {
    this.at = at;
    this.publisher = publisher;
  }

  @Override
  public FeedFormat format() {
    return FeedFormat.ATOM;
  }

  @Override
  public byte[] entry(Entry entry) {
    return AtomEntry.of(entry);
  }

  @Override
  public byte[] tombstone(Tombstone gone) {
    return AtomEntry.of(gone, publisher.author());
  }

  @Override
  public byte[] document(Feed feed, List<byte[]> parts) {
    Xml xml = Xml.document("feed", ATOM).attribute("xml:lang", "ja").line();
    xml.element("id", feed.id());
    xml.element("title", publisher.title(feed));
    xml.element("subtitle", feed.subtitle());
    xml.element("updated", TimeText.rfc3339(feed.updated()));
    AtomLink.self(format(), at.canonical(at.feed(feed.page(), format()))).writeTo(xml);
    AtomLink.page(at.canonical(feed.alternate())).writeTo(xml);
    AtomEntry.write(publisher.author(), xml);
    xml.element("rights", publisher.terms());
    parts.forEach(xml::raw);
    return xml.end().bytes();
  }
}
