package dev.kairan.publisher.feed.atom;

import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Prefecture;
import dev.kairan.publisher.answer.Story;

/**
 * Permanent ids of feeds and entries: tag URIs (RFC 4151) of one constant authority and the
 * content's own permanent ids. They never follow from an address or a title, so that a feed reader
 * shows no story as new when the site moves or a headline is corrected.
 */
public final class Tags {

  private static final String AUTHORITY = "tag:kairan.dev,2023:";

  private Tags() {}

  /** Such as {@code tag:kairan.dev,2023:story/2024-mito-01}. */
  static String of(Story story) {
    return AUTHORITY + "story/" + story.id();
  }

  public static String feedOfAll() {
    return AUTHORITY + "feed/stories";
  }

  public static String feedOf(Chamber chamber) {
    return AUTHORITY + "feed/chamber/" + chamber.id();
  }

  public static String feedOf(Prefecture prefecture) {
    return AUTHORITY + "feed/prefecture/" + prefecture.id();
  }

  /** The scheme of a kind of category, whose terms are the content's ids. */
  static String scheme(String kind) {
    return AUTHORITY + "scheme/" + kind;
  }
}
