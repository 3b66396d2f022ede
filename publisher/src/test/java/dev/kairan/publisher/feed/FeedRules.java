package dev.kairan.publisher.feed;

import dev.kairan.publisher.feed.rule.AtomRules;
import dev.kairan.publisher.feed.rule.JsonFeedRules;
import dev.kairan.publisher.feed.rule.RssRules;
import java.util.List;

/** The rules of a feed's format. */
final class FeedRules {

  private FeedRules() {}

  /**
   * Each broken rule; empty for a good feed.
   *
   * @param base the public address of the site
   */
  static List<String> brokenBy(String path, String text, String base) {
    String location = base + path;
    if (path.endsWith(".atom")) {
      return AtomRules.brokenBy(text, location);
    }
    return path.endsWith(".rss")
        ? RssRules.brokenBy(text, location)
        : JsonFeedRules.brokenBy(text, location);
  }
}
