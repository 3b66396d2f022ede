package dev.kairan.publisher.feed.rule;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * HTML inside a feed: no element or attribute that a reader would have to take out (SecurityRisk,
 * SecurityRiskAttr, DangerousStyleAttr), and no address that means something only on its own page
 * (ContainsRelRef).
 */
final class ContentRules {

  private static final Set<String> ELEMENTS =
      Set.of(
          "a",
          "abbr",
          "b",
          "blockquote",
          "br",
          "caption",
          "cite",
          "code",
          "dd",
          "del",
          "div",
          "dl",
          "dt",
          "em",
          "figcaption",
          "figure",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "i",
          "img",
          "li",
          "ol",
          "p",
          "pre",
          "rp",
          "rt",
          "ruby",
          "small",
          "span",
          "strong",
          "sub",
          "sup",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "time",
          "tr",
          "ul");
  private static final Set<String> ADDRESSES = Set.of("href", "src", "cite", "srcset", "poster");

  private ContentRules() {}

  static void check(String where, String html, Verdict verdict) {
    verdict.check("MissingTextualContent " + where, !html.isBlank());
    for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
      if (!element.nameIs("body")) {
        check(where, element, verdict);
      }
    }
  }

  private static void check(String where, Element element, Verdict verdict) {
    verdict.check("SecurityRisk " + where, ELEMENTS.contains(element.normalName()));
    if (element.nameIs("img")) {
      verdict.check("img has alt " + where, element.hasAttr("alt"));
    }
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      verdict.check("SecurityRiskAttr " + where, !name.startsWith("on"));
      verdict.check("DangerousStyleAttr " + where, !name.equals("style"));
      if (ADDRESSES.contains(name)) {
        verdict.check(
            "ContainsRelRef " + where,
            attribute.getValue().matches("(https?://[^/]|mailto:|tel:).*"));
      }
    }
  }
}
