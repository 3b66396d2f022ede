package dev.kairan.publisher.feed.atom;

import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.feed.xml.Xml;
import java.util.LinkedHashMap;
import java.util.Map;

/** A link of a feed or entry (RFC 4287, 4.2.7); attributes in the order to be written. */
record AtomLink(Map<String, String> attributes) {

  /** The feed's own address. */
  static AtomLink self(String address) {
    return of("self", "application/atom+xml", address);
  }

  /** The page for people that says the same. */
  static AtomLink page(String address) {
    AtomLink link = of("alternate", "text/html", address);
    link.attributes.put("hreflang", "ja");
    return link;
  }

  /** Where the facts come from. */
  static AtomLink source(Story.Source source) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("rel", "via");
    attributes.put("href", source.url());
    attributes.put("title", source.title());
    return new AtomLink(attributes);
  }

  private static AtomLink of(String rel, String type, String address) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("rel", rel);
    attributes.put("type", type);
    attributes.put("href", address);
    return new AtomLink(attributes);
  }

  void writeTo(Xml xml) {
    xml.empty("link", attributes);
  }
}
