package dev.kairan.publisher.html;

import java.util.List;
import java.util.stream.Stream;

/**
 * Another form of a page, or of what it lists: a feed, a calendar, an embed. Programs discover it
 * by a link in the page's head.
 *
 * @param type media type, such as {@code application/atom+xml}
 * @param href address, root-relative, or absolute where programs take it as it is
 * @param title for readers
 */
public record Alternate(String type, String href, String title) {

  /** A calendar (RFC 5545). */
  public static Alternate calendar(String href, String title) {
    return new Alternate("text/calendar", href, title);
  }

  /** The same as ninjs (IPTC). */
  public static Alternate ninjs(Addresses at, String page) {
    return new Alternate("application/json", at.ninjs(page), "ninjs");
  }

  /** The same as Markdown. */
  public static Alternate markdown(String href) {
    return new Alternate("text/markdown", href, "Markdown");
  }

  /**
   * A feed in all its formats.
   *
   * @param page root-relative address of the page that it follows
   */
  public static List<Alternate> feeds(Addresses at, String page, String title) {
    return Stream.of(FeedFormat.values())
        .map(each -> new Alternate(each.type(), at.feed(page, each), title))
        .toList();
  }

  /**
   * What oEmbed says of a page, as JSON and as XML (oEmbed 1.0, 4).
   *
   * @param page its root-relative address
   */
  public static List<Alternate> oembed(Addresses at, String page, String title) {
    // Absolute: consumers such as WordPress ask for what stands there without resolving it.
    return List.of(
        new Alternate("application/json+oembed", at.canonical(at.oembed(page, "json")), title),
        new Alternate("text/xml+oembed", at.canonical(at.oembed(page, "xml")), title));
  }
}
