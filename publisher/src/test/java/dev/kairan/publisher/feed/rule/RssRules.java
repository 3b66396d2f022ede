package dev.kairan.publisher.feed.rule;

import static dev.kairan.publisher.feed.rule.Tree.children;
import static dev.kairan.publisher.feed.rule.Tree.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * The rules of RSS 2.0 and the warnings of the W3C's validator: what must be there, what may be
 * there and how often, order, dates with the right weekday, language, absolute addresses, guids
 * that differ and are no addresses, the feed's own address by {@code atom:link}, categories,
 * enclosures and safe content.
 */
public final class RssRules {

  private static final String CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded";
  private static final String CREATOR = "{http://purl.org/dc/elements/1.1/}creator";
  private static final String LINK = "{" + Tree.ATOM + "}link";
  private static final String UPDATED = "{" + Tree.ATOM + "}updated";
  private static final Set<String> OF_CHANNEL =
      Set.of(
          "title",
          "link",
          "description",
          "language",
          "copyright",
          "lastBuildDate",
          "docs",
          LINK,
          "item");
  private static final Set<String> OF_ITEM =
      Set.of(
          "title",
          "link",
          "guid",
          "pubDate",
          UPDATED,
          CREATOR,
          "category",
          "description",
          CONTENT,
          "enclosure");
  private static final Set<String> MANY = Set.of("item", "category", CREATOR);

  /** Characters of markup that are none. */
  private static final Pattern LOOSE = Pattern.compile("&(?!(#x?)?[A-Za-z0-9]+;)|<(?![/a-z])");

  private final Verdict verdict = new Verdict();

  private RssRules() {}

  /**
   * Each broken rule; empty for a good feed.
   *
   * @param location the public address of the feed
   */
  public static List<String> brokenBy(String xml, String location) {
    RssRules rules = new RssRules();
    rules.verdict.check("NotUTF8", xml.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
    Element root = Tree.root(xml);
    rules.verdict.check("root is rss", Tree.name(root).equals("rss"));
    rules.verdict.check("ObsoleteVersion", root.getAttribute("version").equals("2.0"));
    rules.verdict.check("one channel", Tree.children(root).size() == 1);
    rules.channel(children(root, "channel").get(0), location);
    return rules.verdict.broken();
  }

  private void channel(Element channel, String location) {
    elements(channel, OF_CHANNEL);
    verdict.isText("title", text(channel, "title"));
    verdict.isText("description", text(channel, "description"));
    verdict.isText("copyright", text(channel, "copyright"));
    verdict.isWeb("link", text(channel, "link"));
    verdict.isLanguage("language", text(channel, "language"));
    verdict.check("InvalidRFC2822Date", Dates.rfc822(text(channel, "lastBuildDate")));
    List<Element> self = Tree.links(channel, "self");
    verdict.check("MissingAtomSelfLink", self.size() == 1);
    for (Element link : self) {
      verdict.check("SelfDoesntMatchLocation", link.getAttribute("href").equals(location));
      verdict.check("SelfNotAtom", link.getAttribute("type").equals("application/rss+xml"));
    }
    List<Element> items = children(channel, "item");
    items.forEach(this::item);
    verdict.differ("DuplicateValue guid", items.stream().map(item -> text(item, "guid")).toList());
    List<Element> all = Tree.children(channel);
    verdict.check(
        "MisplacedItem", all.subList(all.size() - items.size(), all.size()).equals(items));
  }

  private void elements(Element parent, Set<String> names) {
    List<String> found = Tree.children(parent).stream().map(Tree::name).toList();
    for (String name : found) {
      verdict.check("UndefinedElement " + name, names.contains(name));
    }
    verdict.differ(
        "DuplicateElement",
        found.stream().filter(name -> !MANY.contains(name)).collect(Collectors.toList()));
  }

  private void item(Element item) {
    elements(item, OF_ITEM);
    verdict.isText("title", text(item, "title"));
    verdict.isWeb("link", text(item, "link"));
    guid(item);
    for (Element date : children(item, "pubDate")) {
      verdict.check("InvalidRFC2822Date pubDate", Dates.rfc822(date.getTextContent()));
    }
    for (Element updated : children(item, Tree.ATOM, "updated")) {
      verdict.check("InvalidRFC3339Date updated", Dates.rfc3339(updated.getTextContent()));
    }
    for (Element category : children(item, "category")) {
      verdict.isText("category", category.getTextContent());
      verdict.isUri("category domain", category.getAttribute("domain"));
    }
    children(item, "enclosure").forEach(this::enclosure);
    verdict.check("NotBlank description", !text(item, "description").isBlank());
    verdict.check("NotHtml description", !LOOSE.matcher(text(item, "description")).find());
    List<String> names = Tree.children(item).stream().map(Tree::name).toList();
    int content = names.indexOf(CONTENT);
    verdict.check(
        "NeedDescriptionBeforeContent", content < 0 || names.indexOf("description") < content);
    String html = content < 0 ? "" : Tree.children(item).get(content).getTextContent();
    ContentRules.check("content", html, verdict);
  }

  private void guid(Element item) {
    List<Element> guids = children(item, "guid");
    verdict.check("MissingGuid", guids.size() == 1);
    for (Element guid : guids) {
      verdict.isUri("guid", guid.getTextContent());
      verdict.check("InvalidPermalink", guid.getAttribute("isPermaLink").equals("false"));
    }
  }

  private void enclosure(Element enclosure) {
    verdict.isWeb("enclosure", enclosure.getAttribute("url"));
    verdict.isMediaType("enclosure", enclosure.getAttribute("type"));
    verdict.isLength("enclosure", enclosure.getAttribute("length"));
  }
}
