package dev.kairan.publisher.feed.entry;

import dev.kairan.publisher.html.StoryChange;

/**
 * Permanent ids of feeds and entries: tag URIs (RFC 4151) of one constant authority and the
 * content's own permanent ids. They never follow from an address or a title, so that a feed reader
 * shows no story as new when the site moves or a headline is corrected.
 */
public final class Tags {

  private static final String AUTHORITY = "tag:kairan.dev,2023:";

  private Tags() {}

  /** Such as {@code tag:kairan.dev,2023:story/2024-mito-01}. */
  public static String story(String id) {
    return AUTHORITY + "story/" + id;
  }

  /** Such as {@code tag:kairan.dev,2023:story/2024-mito-01/corrected/2024-02-01}. */
  public static String change(StoryChange change) {
    return change(change.story(), change.kind(), change.key());
  }

  public static String change(String story, StoryChange.Kind kind, String key) {
    return story(story) + "/" + Category.of(kind).term() + "/" + key;
  }

  /** A feed of everything of a kind, such as {@code tag:kairan.dev,2023:feed/stories}. */
  public static String feed(String all) {
    return AUTHORITY + "feed/" + all;
  }

  /** Such as {@code tag:kairan.dev,2023:feed/chamber/mito}. */
  public static String feed(Category subject) {
    return feed(subject.kind() + "/" + subject.term());
  }

  /** The scheme of a kind of category. */
  static String scheme(String kind) {
    return AUTHORITY + "scheme/" + kind;
  }
}
