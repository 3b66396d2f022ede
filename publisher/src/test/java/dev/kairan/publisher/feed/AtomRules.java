package dev.kairan.publisher.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The rules of RFC 4287 that a reader relies on, checked on the document tree. */
final class AtomRules {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final Pattern RFC_3339 =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)");

  private final List<String> broken = new ArrayList<>();

  private AtomRules() {}

  /** Each broken rule in a sentence; empty for a good feed. */
  static List<String> brokenBy(String xml) {
    AtomRules rules = new AtomRules();
    Element feed = root(xml);
    rules.check("root is atom:feed", "feed".equals(feed.getLocalName()));
    rules.head(feed, "feed");
    rules.check("one self link", links(feed, "self").size() == 1);
    Set<String> ids = new HashSet<>();
    for (Element entry : children(feed, "entry")) {
      rules.entry(entry, !children(feed, "author").isEmpty());
      rules.check("entry ids differ", ids.add(text(entry, "id")));
    }
    return rules.broken;
  }

  static Element root(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("not well-formed: " + xml, e);
    }
  }

  static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element
          && ATOM.equals(element.getNamespaceURI())
          && name.equals(element.getLocalName())) {
        found.add(element);
      }
    }
    return found;
  }

  static String text(Element parent, String name) {
    List<Element> found = children(parent, name);
    return found.isEmpty() ? "" : found.get(0).getTextContent();
  }

  static List<Element> links(Element parent, String rel) {
    return children(parent, "link").stream()
        .filter(link -> link.getAttribute("rel").equals(rel))
        .toList();
  }

  private void head(Element element, String kind) {
    for (String required : List.of("id", "title", "updated")) {
      check("one " + required + " in " + kind, children(element, required).size() == 1);
      check(required + " of " + kind + " says something", !text(element, required).isBlank());
    }
    check("id is an IRI", URI.create(text(element, "id")).isAbsolute());
    check("updated by RFC 3339", RFC_3339.matcher(text(element, "updated")).matches());
    check("one alternate link in " + kind, links(element, "alternate").size() == 1);
    for (Element link : children(element, "link")) {
      check("absolute " + link.getAttribute("href"), absolute(link.getAttribute("href")));
    }
  }

  private void entry(Element entry, boolean feedHasAuthor) {
    head(entry, "entry");
    List<Element> published = children(entry, "published");
    check("at most one published", published.size() <= 1);
    published.forEach(
        each -> check("published by RFC 3339", RFC_3339.matcher(each.getTextContent()).matches()));
    check("an author", feedHasAuthor || !children(entry, "author").isEmpty());
    children(entry, "author")
        .forEach(author -> check("author has a name", !text(author, "name").isBlank()));
    children(entry, "category")
        .forEach(each -> check("category has a term", !each.getAttribute("term").isBlank()));
    check("one content", children(entry, "content").size() == 1);
  }

  private static boolean absolute(String address) {
    return URI.create(address).isAbsolute();
  }

  private void check(String rule, boolean kept) {
    if (!kept) {
      broken.add(rule);
    }
  }
}
