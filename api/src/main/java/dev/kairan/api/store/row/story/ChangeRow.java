package dev.kairan.api.store.row.story;

import java.time.LocalDate;

/**
 * Something that happened to a story on a day.
 *
 * @param what the headline, the correction, or the reason of the withdrawal
 */
public record ChangeRow(Kind kind, LocalDate on, String what, String storyId) {

  /** What happened; what readers most need to know comes first. */
  public enum Kind {
    STORY_WITHDRAWN,
    STORY_CORRECTED,
    STORY_PUBLISHED
  }
}
