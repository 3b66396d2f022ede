package dev.kairan.api.trusted;

import dev.kairan.content.story.Story;
import dev.kairan.content.time.PartialDate;
import java.time.LocalDate;
import java.util.List;

/** Which stories count on a day, by the rule in words. */
final class Counted {

  private Counted() {}

  /** Those that were public on the day, or of which nobody knows since when. */
  static List<Story> stories(List<Story> stories, LocalDate day) {
    return stories.stream()
        .filter(
            story -> {
              PartialDate published = story.publishedOn();
              return published == null || !published.start().isAfter(day);
            })
        .toList();
  }
}
