package dev.kairan.publisher.ninjs;

import dev.kairan.content.time.JapanTime;
import dev.kairan.publisher.answer.PartialDate;
import dev.kairan.publisher.answer.Story;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Times of a story as ninjs must say them: to the second. Only a known day has one, at its
 * beginning in Japan; a month or a year is left out rather than made exact.
 */
final class NinjsTime {

  private static final DateTimeFormatter RFC_3339 =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

  private NinjsTime() {}

  static @Nullable String published(Story story) {
    PartialDate day = story.publishedOn();
    return day == null || !day.isDay() ? null : text(day.start());
  }

  /** The last correction, else the publication. */
  static @Nullable String version(Story story) {
    List<Story.Correction> all = story.corrections();
    return all.isEmpty() ? published(story) : text(all.get(all.size() - 1).on());
  }

  private static String text(LocalDate day) {
    return RFC_3339.format(day.atStartOfDay(JapanTime.ZONE).toOffsetDateTime());
  }
}
