package dev.kairan.publisher.picture;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The pictures of all stories that may be shown, by the story's id. */
public record Pictures(SortedMap<String, StoryPicture> byStory) {

  public static final Pictures NONE = new Pictures(Collections.emptySortedMap());

  public Pictures {
    byStory = Collections.unmodifiableSortedMap(new TreeMap<>(byStory));
  }

  static Pictures of(Map<String, StoryPicture> byStory) {
    return new Pictures(new TreeMap<>(byStory));
  }

  /** The picture of a story; null where there is none to show. */
  public @Nullable StoryPicture of(String story) {
    return byStory.get(story);
  }
}
