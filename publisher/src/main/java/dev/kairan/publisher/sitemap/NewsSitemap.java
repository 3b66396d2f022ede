package dev.kairan.publisher.sitemap;

import dev.kairan.content.time.JapanTime;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.feed.xml.Xml;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.page.SiteFile;
import dev.kairan.publisher.query.SiteAnswers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/**
 * The sitemap of what is new (Google News sitemap 0.9): stories whose day of publication began
 * within the two days before the run. Where there is none, there is no such sitemap either.
 */
final class NewsSitemap {

  private static final Map<String, String> NAMESPACE =
      Map.of("xmlns:news", "http://www.google.com/schemas/sitemap-news/0.9");

  /** Older articles do not belong into it. */
  private static final Duration NEW = Duration.ofDays(2);

  /** Entries in one sitemap. */
  private static final int MOST = 1000;

  private final SiteAnswers answers;
  private final Addresses at;
  private final Instant now;

  NewsSitemap(SiteAnswers answers, Addresses at) {
    this.answers = answers;
    this.at = at;
    this.now = answers.snapshot().asOf().toInstant();
  }

  /** None, one, or several where there are more than one may hold. */
  List<SiteFile> files() {
    UrlSet set = new UrlSet("sitemap-news", MOST, NAMESPACE);
    for (Story story : answers.stories()) {
      LocalDate day = StoryDays.published(story);
      if (day != null && isNew(day)) {
        set.add(xml -> write(story, day, xml));
      }
    }
    return set.files();
  }

  private boolean isNew(LocalDate day) {
    Instant start = day.atStartOfDay(JapanTime.ZONE).toInstant();
    return !start.isAfter(now) && !start.isBefore(now.minus(NEW));
  }

  /** In one of the forms of W3C's note on dates and times: to the second where that is known. */
  private static String date(Story story, LocalDate day) {
    return story.publishAt() == null
        ? day.toString()
        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(story.publishAt());
  }

  private void write(Story story, LocalDate day, Xml xml) {
    xml.line().element("loc", at.canonical(at.story(story.id())));
    xml.start("news:news").line();
    xml.start("news:publication").line();
    xml.element("news:name", PageHead.SITE).element("news:language", "ja").end();
    xml.element("news:publication_date", date(story, day));
    xml.element("news:title", story.title()).end();
  }
}
