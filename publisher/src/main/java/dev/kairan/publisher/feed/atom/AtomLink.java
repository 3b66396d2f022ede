package dev.kairan.publisher.feed.atom;

import dev.kairan.publisher.feed.entry.Enclosure;
import dev.kairan.publisher.feed.entry.Entry;
import dev.kairan.publisher.feed.xml.Xml;
import dev.kairan.publisher.html.FeedFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** A link of a feed or entry (RFC 4287, 4.2.7); attributes in the order to be written. */
public record AtomLink(Map<String, String> attributes) {

  /** A feed's own address. */
  public static AtomLink self(FeedFormat format, String address) {
    return of("self", format.type(), address);
  }

  /** The page for people that says the same. */
  static AtomLink page(String address) {
    return japanese("alternate", address);
  }

  /** A page for people that says more. */
  static AtomLink related(String address) {
    return japanese("related", address);
  }

  private static AtomLink japanese(String rel, String address) {
    AtomLink link = of(rel, "text/html", address);
    link.attributes.put("hreflang", "ja");
    return link;
  }

  /** Where the facts come from. */
  static AtomLink source(Entry.Reference source) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("rel", "via");
    attributes.put("href", source.url());
    attributes.put("title", source.title());
    return new AtomLink(attributes);
  }

  /** A picture. */
  static AtomLink enclosure(Enclosure picture) {
    AtomLink link = of("enclosure", picture.type(), picture.url());
    link.attributes.put("length", Long.toString(picture.bytes()));
    link.attributes.put("title", picture.title());
    return link;
  }

  private static AtomLink of(String rel, String type, String address) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("rel", rel);
    attributes.put("type", type);
    attributes.put("href", address);
    return new AtomLink(attributes);
  }

  void writeTo(Xml xml) {
    writeTo(xml, "link");
  }

  /** With the element's name in the document, such as {@code atom:link}. */
  public void writeTo(Xml xml, String element) {
    xml.empty(element, attributes);
  }
}
