package dev.kairan.publisher.feed.atom;

import dev.kairan.publisher.feed.entry.Author;
import dev.kairan.publisher.feed.entry.Category;
import dev.kairan.publisher.feed.entry.Entry;
import dev.kairan.publisher.feed.entry.TimeText;
import dev.kairan.publisher.feed.entry.Tombstone;
import dev.kairan.publisher.feed.xml.Xml;
import java.util.LinkedHashMap;
import java.util.Map;

/** Entries (RFC 4287, 4.1.2), and word that one is gone (RFC 6721, 3). */
final class AtomEntry {

  private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";

  private AtomEntry() {}

  static byte[] of(Entry entry) {
    Xml xml = Xml.fragment().start("entry").line();
    xml.element("id", entry.id()).element("title", entry.title());
    if (entry.published() != null) {
      xml.element("published", TimeText.rfc3339(entry.published()));
    }
    xml.element("updated", TimeText.rfc3339(entry.updated()));
    AtomLink.page(entry.page()).writeTo(xml);
    if (entry.picture() != null) {
      AtomLink.enclosure(entry.picture()).writeTo(xml);
    }
    entry.sources().forEach(source -> AtomLink.source(source).writeTo(xml));
    entry.authors().forEach(author -> write(author, xml));
    entry.categories().forEach(category -> write(category, xml));
    xml.element("summary", entry.summary());
    xml.start("content").attribute("type", "html").text(entry.html()).end();
    return xml.end().bytes();
  }

  static void write(Author author, Xml xml) {
    xml.start("author").line().element("name", author.name());
    if (author.page() != null) {
      xml.element("uri", author.page());
    }
    xml.end();
  }

  private static void write(Category category, Xml xml) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("term", category.term());
    attributes.put("scheme", category.scheme());
    attributes.put("label", category.label());
    xml.empty("category", attributes);
  }

  static byte[] of(Tombstone gone, Author by) {
    Xml xml = Xml.fragment().start("at:deleted-entry").namespace("at", TOMBSTONES);
    xml.attribute("ref", gone.ref()).attribute("when", TimeText.rfc3339(gone.when())).line();
    xml.start("at:by").line().element("name", by.name());
    if (by.page() != null) {
      xml.element("uri", by.page());
    }
    xml.end().element("at:comment", gone.reason());
    AtomLink.related(gone.page()).writeTo(xml);
    return xml.end().bytes();
  }
}
