package dev.kairan.publisher.sitemap;

import dev.kairan.content.time.JapanTime;
import dev.kairan.publisher.answer.PartialDate;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.query.SiteAnswers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days on which pages of stories changed for their readers: the newest correction, else the
 * publication where its day is known.
 *
 * <p>No other page has a {@code lastmod}: the content does not record when its subject last
 * changed, and a false day is worse than none.
 */
final class StoryDays {

  /** Of {@code 2024-01-05}: a month or a year alone is no day. */
  private static final int LENGTH_OF_DAY = 10;

  private final Map<String, LocalDate> byPath = new HashMap<>();

  StoryDays(SiteAnswers answers) {
    LocalDate today = JapanTime.dayOf(answers.snapshot().asOf().toInstant());
    for (Story story : answers.stories()) {
      LocalDate day = changed(story, today);
      if (day != null) {
        byPath.put("stories/" + story.id() + "/", day);
      }
    }
  }

  /** The day of the page at this path below the root, such as {@code 2024-01-05}. */
  @Nullable String lastModified(String path) {
    LocalDate day = byPath.get(path);
    return day == null ? null : day.toString();
  }

  /** The day on which the story became public; null where only its month or year is known. */
  static @Nullable LocalDate published(Story story) {
    PartialDate date = story.publishedOn();
    return date == null || date.text().length() < LENGTH_OF_DAY ? null : date.start();
  }

  private static @Nullable LocalDate changed(Story story, LocalDate today) {
    return Stream.concat(
            Stream.ofNullable(published(story)),
            story.corrections().stream().map(Story.Correction::on))
        .filter(day -> !day.isAfter(today))
        .max(LocalDate::compareTo)
        .orElse(null);
  }
}
