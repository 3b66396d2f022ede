package dev.kairan.publisher.feed.rss;

import dev.kairan.publisher.feed.entry.Category;
import dev.kairan.publisher.feed.entry.Enclosure;
import dev.kairan.publisher.feed.entry.Entry;
import dev.kairan.publisher.feed.entry.TimeText;
import dev.kairan.publisher.feed.xml.Xml;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Entities;

/** Items of RSS 2.0, with authors and whole texts by the extensions that readers know. */
final class RssItem {

  private RssItem() {}

  static byte[] of(Entry entry) {
    Xml xml = Xml.fragment().start("item").line();
    xml.element("title", entry.title()).element("link", entry.page());
    xml.start("guid").attribute("isPermaLink", "false").text(entry.id()).end();
    if (entry.published() != null) {
      xml.element("pubDate", TimeText.rfc822(entry.published()));
    }
    if (entry.corrected() != null) {
      xml.element("atom:updated", TimeText.rfc3339(entry.corrected()));
    }
    entry.authors().forEach(author -> xml.element("dc:creator", author.name()));
    entry.categories().forEach(category -> write(category, xml));
    if (entry.picture() != null) {
      write(entry.picture(), xml);
    }
    // A description is HTML: plain text with an ampersand would not be.
    xml.element("description", Entities.escape(entry.summary()));
    xml.element("content:encoded", entry.html());
    return xml.end().bytes();
  }

  private static void write(Enclosure picture, Xml xml) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("url", picture.url());
    attributes.put("length", Long.toString(picture.bytes()));
    attributes.put("type", picture.type());
    xml.empty("enclosure", attributes);
  }

  /** The content's id stands in the domain, because readers show the text. */
  private static void write(Category category, Xml xml) {
    xml.start("category")
        .attribute("domain", category.scheme() + "/" + category.term())
        .text(category.label())
        .end();
  }
}
