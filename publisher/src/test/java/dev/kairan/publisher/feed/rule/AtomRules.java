package dev.kairan.publisher.feed.rule;

import static dev.kairan.publisher.feed.rule.Tree.children;
import static dev.kairan.publisher.feed.rule.Tree.links;
import static dev.kairan.publisher.feed.rule.Tree.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * The rules of RFC 4287 and the warnings of the W3C's validator: what must be there once, what may
 * be there at all, order, dates, languages, absolute addresses, ids and moments that differ, the
 * feed's own address, links, categories, enclosures and safe content; and RFC 6721 of what is gone.
 */
public final class AtomRules {

  private static final Set<String> OF_FEED =
      Set.of("id", "title", "subtitle", "updated", "link", "author", "rights", "entry");
  private static final Set<String> OF_ENTRY =
      Set.of(
          "id",
          "title",
          "published",
          "updated",
          "link",
          "author",
          "category",
          "summary",
          "content");
  private static final Set<String> RELATIONS =
      Set.of("self", "alternate", "via", "related", "enclosure");

  private final Verdict verdict = new Verdict();

  private AtomRules() {}

  /**
   * Each broken rule; empty for a good feed.
   *
   * @param location the public address of the feed
   */
  public static List<String> brokenBy(String xml, String location) {
    AtomRules rules = new AtomRules();
    rules.verdict.check("NotUTF8", xml.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
    rules.feed(Tree.root(xml), location);
    return rules.verdict.broken();
  }

  private void feed(Element feed, String location) {
    verdict.check("root is atom:feed", Tree.name(feed).equals("{" + Tree.ATOM + "}feed"));
    verdict.isLanguage("feed", feed.getAttribute("xml:lang"));
    allowed(feed, OF_FEED);
    head(feed);
    verdict.check("MissingElement author", !children(feed, "author").isEmpty());
    List<Element> self = links(feed, "self");
    verdict.check("MissingSelf", self.size() == 1);
    self.forEach(
        link ->
            verdict.check("SelfDoesntMatchLocation", link.getAttribute("href").equals(location)));
    List<Element> entries = children(feed, "entry");
    entries.forEach(this::entry);
    verdict.differ("DuplicateEntries", texts(entries, "id"));
    verdict.differ("DuplicateUpdated", texts(entries, "updated"));
    List<Element> all = Tree.children(feed);
    verdict.check(
        "MisplacedMetadata", all.subList(all.size() - entries.size(), all.size()).equals(entries));
    new TombstoneRules(verdict).check(feed, texts(entries, "id"));
  }

  private static List<String> texts(List<Element> parents, String name) {
    List<String> texts = new ArrayList<>();
    parents.forEach(parent -> texts.add(text(parent, name)));
    return texts;
  }

  private void allowed(Element parent, Set<String> names) {
    for (Element child : Tree.children(parent)) {
      boolean atom = Tree.ATOM.equals(child.getNamespaceURI());
      verdict.check(
          "UndefinedElement " + child.getNodeName(), !atom || names.contains(child.getLocalName()));
      verdict.check("UnknownNamespace " + child.getNodeName(), atom || TombstoneRules.isOne(child));
    }
  }

  private void head(Element element) {
    for (String required : List.of("id", "title", "updated")) {
      verdict.check("MissingElement " + required, children(element, required).size() == 1);
    }
    verdict.isUri("id", text(element, "id"));
    verdict.isText("title", text(element, "title"));
    verdict.check("InvalidRFC3339Date updated", Dates.rfc3339(text(element, "updated")));
    children(element, "link").forEach(this::link);
    verdict.check("DuplicateAtomLink", links(element, "alternate").size() == 1);
    for (Element author : children(element, "author")) {
      verdict.isText("author", text(author, "name"));
      children(author, "uri").forEach(uri -> verdict.isWeb("author uri", uri.getTextContent()));
    }
  }

  private void link(Element link) {
    String rel = link.getAttribute("rel");
    verdict.check("UnregisteredAtomLinkRel", RELATIONS.contains(rel));
    verdict.isWeb("link", link.getAttribute("href"));
    verdict.check("AtomLinkNotEmpty", link.getTextContent().isEmpty());
    if (link.hasAttribute("type")) {
      verdict.isMediaType("link", link.getAttribute("type"));
    }
    if (link.hasAttribute("title")) {
      verdict.isText("link title", link.getAttribute("title"));
    }
    if (link.hasAttribute("hreflang")) {
      verdict.isLanguage("link", link.getAttribute("hreflang"));
    }
    if (rel.equals("self")) {
      verdict.check("SelfNotAtom", link.getAttribute("type").equals("application/atom+xml"));
    }
    if (rel.equals("enclosure")) {
      verdict.check("MissingTypeAttr", link.hasAttribute("type"));
      verdict.isLength("enclosure", link.getAttribute("length"));
    }
  }

  private void entry(Element entry) {
    allowed(entry, OF_ENTRY);
    head(entry);
    for (String once : List.of("published", "summary", "content")) {
      verdict.check("DuplicateElement " + once, children(entry, once).size() <= 1);
    }
    for (Element published : children(entry, "published")) {
      verdict.check("InvalidRFC3339Date published", Dates.rfc3339(published.getTextContent()));
    }
    for (Element category : children(entry, "category")) {
      verdict.isText("category term", category.getAttribute("term"));
      verdict.isText("category label", category.getAttribute("label"));
      verdict.isUri("category scheme", category.getAttribute("scheme"));
    }
    verdict.isText("summary", text(entry, "summary"));
    for (Element content : children(entry, "content")) {
      verdict.check("content is html", content.getAttribute("type").equals("html"));
    }
    ContentRules.check("content", text(entry, "content"), verdict);
  }
}
