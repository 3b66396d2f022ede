package dev.kairan.publisher.feed.atom;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Prefecture;
import dev.kairan.publisher.answer.Topic;
import dev.kairan.publisher.feed.xml.Xml;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an entry is about (RFC 4287, 4.2.2).
 *
 * @param term the content's permanent id
 * @param label for readers
 */
record Category(String kind, String term, String label) {

  static Category of(Chamber chamber) {
    return new Category("chamber", chamber.id(), chamber.name());
  }

  static Category of(Prefecture prefecture) {
    return new Category("prefecture", prefecture.id(), prefecture.name());
  }

  static Category of(Topic topic) {
    return new Category("topic", topic.id(), topic.name());
  }

  static Category of(ActionItem item) {
    return new Category("action-item", item.id(), item.title());
  }

  void writeTo(Xml xml) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("term", term);
    attributes.put("scheme", Tags.scheme(kind));
    attributes.put("label", label);
    xml.empty("category", attributes);
  }
}
