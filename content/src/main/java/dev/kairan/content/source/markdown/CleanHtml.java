package dev.kairan.content.source.markdown;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** The last gate: only harmless elements and attributes leave it. */
final class CleanHtml {

  /**
   * Relative addresses are resolved against this to be judged, but kept as written. Without a base
   * jsoup would drop them, or let control characters in them through.
   */
  private static final String BASE = "https://kairan.invalid/";

  private static final Cleaner CLEANER = new Cleaner(safelist());

  private CleanHtml() {}

  static String of(String html) {
    Document clean = CLEANER.clean(Jsoup.parseBodyFragment(html, BASE));
    clean.outputSettings().prettyPrint(false);
    return clean.body().html().strip();
  }

  private static Safelist safelist() {
    return new Safelist()
        .addTags("p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote")
        .addTags("em", "strong", "code", "pre", "ruby", "rt", "rp", "figure", "figcaption")
        .addTags("a", "table", "thead", "tbody", "tr", "th", "td")
        .addAttributes("a", "href", "title")
        .addAttributes("ol", "start")
        .addAttributes("th", "align")
        .addAttributes("td", "align")
        .addProtocols("a", "href", "http", "https", "mailto")
        .preserveRelativeLinks(true);
  }
}
