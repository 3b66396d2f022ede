package dev.kairan.publisher.html;

/** A format of the feeds: every feed is there in each of them, with the same entries. */
public enum FeedFormat {
  ATOM("Atom", "application/atom+xml", "feed.atom"),
  RSS("RSS", "application/rss+xml", "feed.rss"),
  JSON("JSON Feed", "application/feed+json", "feed.json");

  private final String label;
  private final String type;
  private final String file;

  FeedFormat(String label, String type, String file) {
    this.label = label;
    this.type = type;
    this.file = file;
  }

  /** The name for readers. */
  public String label() {
    return label;
  }

  /** The media type. */
  public String type() {
    return type;
  }

  /** The name of a feed's file; it lies beside the page that the feed follows. */
  public String file() {
    return file;
  }
}
