package dev.kairan.content.source.story;

import dev.kairan.content.check.Rule;
import dev.kairan.content.source.field.Dates;
import dev.kairan.content.source.field.Value;
import dev.kairan.content.source.field.YamlRecord;
import dev.kairan.content.source.file.SourceFile;
import dev.kairan.content.time.JapanTime;
import dev.kairan.content.time.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a story's activity took place and when the story became public, as exactly as known, and the
 * instant before which it is not.
 */
record StoryDates(
    @Nullable PartialDate date, @Nullable PartialDate publishedOn, @Nullable Instant publishAt) {

  private static final String UNDATED = "undated";

  /** Reads all three and holds them against the year folder. */
  static StoryDates read(SourceFile file, YamlRecord fields) {
    Value date = fields.value("date");
    Value publishedOn = fields.value("publishedOn");
    Value publishAt = fields.value("publishAt");
    Instant at = Dates.optionalInstant(publishAt);
    PartialDate published = publishedOn(publishedOn, at);
    StoryDates dates = new StoryDates(Dates.partial(date), published, at);
    boolean byPublication = publishedOn.isPresent() || publishAt.isPresent();
    Value deciding = publishedOn.isPresent() ? publishedOn : byPublication ? publishAt : date;
    PartialDate decidingDate = byPublication ? published : dates.date;
    if (decidingDate != null || !deciding.isPresent()) {
      checkFolder(file, decidingDate, deciding);
    }
    return dates;
  }

  /** An embargo means that no channel had it before: so its end is the day of publication. */
  private static @Nullable PartialDate publishedOn(Value written, @Nullable Instant at) {
    PartialDate published = Dates.partial(written);
    if (at == null) {
      return published;
    }
    PartialDate day = PartialDate.ofDay(JapanTime.dayOf(at));
    if (published != null && !published.equals(day)) {
      written.report(Rule.PUBLISH_DAY_MISMATCH, published.text(), day.text());
    }
    return published == null ? day : published;
  }

  private static void checkFolder(SourceFile file, @Nullable PartialDate date, Value deciding) {
    String year = date == null ? UNDATED : Integer.toString(date.start().getYear());
    if (!year.equals(file.yearFolder())) {
      deciding.report(Rule.WRONG_YEAR_FOLDER, "stories/" + year + "/");
    }
  }

  /** Reports a day of something that can only follow the publication, but lies before it. */
  void checkAfterPublication(Value written, @Nullable LocalDate day) {
    if (publishedOn != null && day != null && day.isBefore(publishedOn.start())) {
      written.report(Rule.BEFORE_PUBLICATION, day, publishedOn.text());
    }
  }

  /** Reports an appearance from before the day on which the story is said to be first public. */
  void checkAppearance(Value written, @Nullable PartialDate appeared) {
    if (publishedOn != null && appeared != null && appeared.end().isBefore(publishedOn.start())) {
      written.report(Rule.PUBLISHED_AFTER_APPEARANCE, appeared.text(), publishedOn.text());
    }
  }
}
