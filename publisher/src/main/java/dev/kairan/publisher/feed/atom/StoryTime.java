package dev.kairan.publisher.feed.atom;

import dev.kairan.content.time.JapanTime;
import dev.kairan.publisher.answer.PartialDate;
import dev.kairan.publisher.answer.Story;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When a story appeared, as a feed must say it: to the second. The sources know days at best, so
 * the reading is always the first possible moment in Japan: a day at 00:00, a month on its first
 * day, a year on 1 January.
 */
public final class StoryTime {

  private static final DateTimeFormatter RFC_3339 =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

  private final OffsetDateTime beginning;

  /**
   * @param beginning the day with which the collection begins; undated stories and feeds without a
   *     story stand at it, for ever
   */
  public StoryTime(LocalDate beginning) {
    this.beginning = startOf(beginning);
  }

  /** When the story became public, else when it happened; null where neither is known. */
  static @Nullable OffsetDateTime published(Story story) {
    PartialDate known = story.publishedOn() != null ? story.publishedOn() : story.date();
    return known == null ? null : startOf(known.start());
  }

  /** A story is as new as its publication or, where it was corrected later, as its correction. */
  OffsetDateTime updated(Story story) {
    OffsetDateTime published = published(story);
    OffsetDateTime first = published == null ? beginning : published;
    return story.corrections().stream()
        .map(correction -> startOf(correction.on()))
        .filter(first::isBefore)
        .max(Comparator.naturalOrder())
        .orElse(first);
  }

  OffsetDateTime beginning() {
    return beginning;
  }

  /** RFC 3339, such as {@code 2024-01-05T00:00:00+09:00}. */
  static String text(OffsetDateTime time) {
    return RFC_3339.format(time);
  }

  private static OffsetDateTime startOf(LocalDate day) {
    return day.atStartOfDay(JapanTime.ZONE).toOffsetDateTime();
  }
}
