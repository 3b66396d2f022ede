package dev.kairan.publisher.feed.rule;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** The rules of RFC 6721 about entries that are gone. */
public final class TombstoneRules {

  static final String NAMESPACE = "http://purl.org/atompub/tombstones/1.0";

  private final Verdict verdict;

  TombstoneRules(Verdict verdict) {
    this.verdict = verdict;
  }

  static boolean isOne(Element element) {
    return NAMESPACE.equals(element.getNamespaceURI())
        && element.getLocalName().equals("deleted-entry");
  }

  /** The tombstones of a feed. */
  public static List<Element> of(Element feed) {
    return Tree.children(feed, NAMESPACE, "deleted-entry");
  }

  void check(Element feed, List<String> entries) {
    List<String> refs = new ArrayList<>();
    for (Element gone : of(feed)) {
      refs.add(gone.getAttribute("ref"));
      verdict.isUri("ref", gone.getAttribute("ref"));
      verdict.check("when by RFC 3339", Dates.rfc3339(gone.getAttribute("when")));
      List<Element> by = Tree.children(gone, NAMESPACE, "by");
      verdict.check("one at:by", by.size() == 1);
      by.forEach(person -> verdict.check("at:by has a name", !nameOf(person).isBlank()));
      verdict.check("one at:comment", Tree.children(gone, NAMESPACE, "comment").size() == 1);
    }
    verdict.differ("one tombstone for each", refs);
    verdict.check("gone, and yet an entry", refs.stream().noneMatch(entries::contains));
  }

  /** RFC 6721, 3: at:by is a person construct, with elements of Atom. */
  private static String nameOf(Element person) {
    List<Element> names = Tree.children(person, Tree.ATOM, "name");
    return names.isEmpty() ? "" : names.get(0).getTextContent();
  }
}
