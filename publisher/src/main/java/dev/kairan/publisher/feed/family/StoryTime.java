package dev.kairan.publisher.feed.family;

import dev.kairan.content.time.JapanTime;
import dev.kairan.publisher.answer.PartialDate;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.feed.entry.Tags;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * When a story appeared, as a feed must say it: to the second. That is known of a story that was
 * under embargo. The sources of others know days at best, so the reading is the first possible
 * moment in Japan: a day at 00:00, a month on its first day, a year on 1 January.
 */
final class StoryTime {

  private static final int MINUTE_MILLIS = 60_000;

  private final OffsetDateTime beginning;

  /**
   * @param beginning the day with which the collection begins; undated stories and feeds without a
   *     story stand at it, for ever
   */
  StoryTime(LocalDate beginning) {
    this.beginning = startOf(beginning);
  }

  /** When the story became public, else when it happened; null where neither is known. */
  static @Nullable OffsetDateTime published(Story story) {
    if (story.publishAt() != null) {
      return story.publishAt();
    }
    PartialDate known = story.publishedOn() != null ? story.publishedOn() : story.date();
    return known == null ? null : startOf(known.start());
  }

  /** When the story was last corrected since it became public; null where it never was. */
  @Nullable OffsetDateTime corrected(Story story) {
    OffsetDateTime first = first(story);
    return story.corrections().stream()
        .map(correction -> startOf(correction.on()))
        .filter(first::isBefore)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** A story is as new as its publication or, where it was corrected later, as its correction. */
  OffsetDateTime updated(Story story) {
    OffsetDateTime corrected = corrected(story);
    return apart(corrected == null ? first(story) : corrected, Tags.story(story.id()));
  }

  private OffsetDateTime first(Story story) {
    OffsetDateTime published = published(story);
    return published == null ? beginning : published;
  }

  OffsetDateTime beginning() {
    return beginning;
  }

  static OffsetDateTime startOf(LocalDate day) {
    return day.atStartOfDay(JapanTime.ZONE).toOffsetDateTime();
  }

  /**
   * Within the day's first minute, at a moment that is the entry's own: programs that sort entries
   * by {@code updated} then agree on one order, and the W3C's validator asks for it.
   *
   * @param id never changes, and so the moment does not
   */
  static OffsetDateTime apart(OffsetDateTime day, String id) {
    return day.plus(Math.floorMod(id.hashCode(), MINUTE_MILLIS), ChronoUnit.MILLIS);
  }
}
