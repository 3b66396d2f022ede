package dev.kairan.publisher.html;

import dev.kairan.publisher.answer.Ref;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.answer.WithdrawnStory;
import java.time.LocalDate;
import java.util.List;

/**
 * A correction or the withdrawal of a story, as readers are told of it.
 *
 * @param key tells it from the story's other changes, for ever: its day and, from the second of one
 *     day on, a number
 * @param what the correction, or the reason of the withdrawal
 * @param chambers that took part in the story
 * @param items action items that it is evidence for
 */
public record StoryChange(
    Kind kind,
    String story,
    String title,
    LocalDate on,
    String key,
    String what,
    List<Ref> chambers,
    List<Ref> topics,
    List<Ref> items) {

  /** What happened; what readers most need to know comes first. */
  public enum Kind {
    WITHDRAWN("取り下げ"),
    CORRECTED("訂正");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  static StoryChange of(Story story, Story.Correction correction, String key) {
    return new StoryChange(
        Kind.CORRECTED,
        story.id(),
        story.title(),
        correction.on(),
        key,
        correction.what(),
        story.participations().stream().map(Story.Participation::chamber).toList(),
        story.topics(),
        story.evidence().stream().map(Story.Evidence::actionItem).toList());
  }

  static StoryChange of(WithdrawnStory story) {
    return new StoryChange(
        Kind.WITHDRAWN,
        story.id(),
        story.title(),
        story.withdrawn().on(),
        story.withdrawn().on().toString(),
        story.withdrawn().reason(),
        story.participations().stream().map(Story.Participation::chamber).toList(),
        story.topics(),
        story.evidence().stream().map(WithdrawnStory.Evidence::actionItem).toList());
  }

  /** Its place on the page of all changes. */
  public String anchor() {
    return kind == Kind.WITHDRAWN ? story : story + "-" + key;
  }
}
