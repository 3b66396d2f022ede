package dev.kairan.publisher.feed.family;

import dev.kairan.content.time.JapanTime;
import dev.kairan.publisher.answer.PartialDate;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.answer.WithdrawnStory;
import dev.kairan.publisher.feed.entry.Tags;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a story appeared and was corrected, as a feed must say it: to the second. That is known of a
 * story that was under embargo. The sources of others know days at best, so the reading is the
 * first possible moment in Japan: a day at 00:00, a month on its first day, a year on 1 January.
 *
 * @param published when it became public, else when it happened; null where neither is known
 * @param corrected when it was last corrected since then; null where it never was. Each correction
 *     makes it a minute later, so that a second one of the same day is not missed
 * @param updated the newer of the two, at a moment that is the story's own
 */
record StoryTime(
    @Nullable OffsetDateTime published,
    @Nullable OffsetDateTime corrected,
    OffsetDateTime updated) {

  private static final int MINUTE_MILLIS = 60_000;

  /**
   * The times of a story.
   *
   * @param beginning the day with which the collection begins: undated stories stand at it
   */
  static StoryTime of(Story story, LocalDate beginning) {
    return of(
        story.id(),
        published(story.publishAt(), story.publishedOn(), story.date()),
        story.corrections().stream().map(Story.Correction::on).toList(),
        startOf(beginning));
  }

  /** The times that a story had before it was withdrawn. */
  static StoryTime of(WithdrawnStory story, LocalDate beginning) {
    return of(
        story.id(),
        published(story.publishAt(), story.publishedOn(), story.date()),
        story.corrections().stream().map(WithdrawnStory.Correction::on).toList(),
        startOf(beginning));
  }

  private static StoryTime of(
      String id,
      @Nullable OffsetDateTime published,
      List<LocalDate> corrections,
      OffsetDateTime beginning) {
    OffsetDateTime first = published == null ? beginning : published;
    List<LocalDate> since =
        corrections.stream().filter(day -> !day.isBefore(first.toLocalDate())).sorted().toList();
    OffsetDateTime corrected =
        since.isEmpty()
            ? null
            : later(first, startOf(since.get(since.size() - 1))).plusMinutes(since.size());
    return new StoryTime(
        published, corrected, apart(corrected == null ? first : corrected, Tags.story(id)));
  }

  private static @Nullable OffsetDateTime published(
      @Nullable OffsetDateTime publishAt,
      @Nullable PartialDate publishedOn,
      @Nullable PartialDate date) {
    if (publishAt != null) {
      return publishAt.atZoneSameInstant(JapanTime.ZONE).toOffsetDateTime();
    }
    PartialDate known = publishedOn != null ? publishedOn : date;
    return known == null ? null : startOf(known.start());
  }

  static OffsetDateTime startOf(LocalDate day) {
    return day.atStartOfDay(JapanTime.ZONE).toOffsetDateTime();
  }

  static OffsetDateTime later(OffsetDateTime one, OffsetDateTime other) {
    return one.isAfter(other) ? one : other;
  }

  /**
   * Within a minute of {@code time}, at a moment that is the entry's own: programs that sort
   * entries by {@code updated} then agree on one order, and the W3C's validator asks for it.
   *
   * @param id never changes, and so the moment does not
   */
  static OffsetDateTime apart(OffsetDateTime time, String id) {
    return time.plus(Math.floorMod(id.hashCode(), MINUTE_MILLIS), ChronoUnit.MILLIS);
  }
}
