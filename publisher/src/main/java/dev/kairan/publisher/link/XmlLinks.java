package dev.kairan.publisher.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/**
 * Addresses in feeds, the sitemap and pictures: attributes, and the text of elements that hold one.
 */
final class XmlLinks {

  private static final List<String> ATTRIBUTES = List.of("href", "src", "url", "xlink:href", "uri");
  private static final Set<String> ADDRESS_ELEMENTS =
      Set.of(
          "link",
          "loc",
          "url",
          "comments",
          "docs",
          "icon",
          "logo",
          "uri",
          "image:loc",
          "author_url",
          "provider_url",
          "thumbnail_url");
  private static final Set<String> HTML_ELEMENTS =
      Set.of(
          "content",
          "summary",
          "description",
          "content:encoded",
          "title",
          "rights",
          "subtitle",
          "html");

  private XmlLinks() {}

  static FileFacts read(String path, String xml) {
    Elements elements = elements(xml);
    return new FileFacts(path, Set.copyOf(elements.eachAttr("id")), links(elements), List.of());
  }

  /** The addresses in a document, or in a piece of one. */
  static List<Link> links(String xml) {
    return links(elements(xml));
  }

  private static Elements elements(String xml) {
    return Jsoup.parse(xml, "", Parser.xmlParser()).getAllElements();
  }

  private static List<Link> links(Elements elements) {
    List<Link> links = new ArrayList<>();
    for (Element element : elements) {
      collectAttributes(element, links);
      collectText(element, links);
    }
    return links;
  }

  private static void collectAttributes(Element element, List<Link> links) {
    for (String attribute : ATTRIBUTES) {
      if (element.hasAttr(attribute)) {
        links.add(Link.to(element.tagName() + "[" + attribute + "]", element.attr(attribute)));
      }
    }
  }

  private static void collectText(Element element, List<Link> links) {
    String name = element.tagName();
    boolean permanent = name.equals("guid") && !element.attr("isPermaLink").equals("false");
    if (permanent || ADDRESS_ELEMENTS.contains(name)) {
      String text = element.ownText();
      if (!text.isEmpty()) {
        links.add(Link.to(name, text));
      }
    } else if (HTML_ELEMENTS.contains(name) && element.ownText().indexOf('<') >= 0) {
      collectHtml(name, element.wholeOwnText(), links);
    }
  }

  /** Markup that a feed carries as escaped text. */
  private static void collectHtml(String name, String html, List<Link> links) {
    for (Element element : Jsoup.parseBodyFragment(html).getAllElements()) {
      for (String attribute : List.of("href", "src")) {
        if (element.hasAttr(attribute)) {
          String where = name + " " + element.tagName() + "[" + attribute + "]";
          links.add(Link.to(where, element.attr(attribute)));
        }
      }
    }
  }
}
