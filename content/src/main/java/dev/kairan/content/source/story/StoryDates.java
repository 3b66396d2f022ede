package dev.kairan.content.source.story;

import dev.kairan.content.check.Rule;
import dev.kairan.content.source.field.Dates;
import dev.kairan.content.source.field.Value;
import dev.kairan.content.source.field.YamlRecord;
import dev.kairan.content.source.file.SourceFile;
import dev.kairan.content.time.PartialDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a story's activity took place and when the story became public, as exactly as known. */
record StoryDates(@Nullable PartialDate date, @Nullable PartialDate publishedOn) {

  private static final String UNDATED = "undated";

  /** Reads both dates and holds them against the year folder. */
  static StoryDates read(SourceFile file, YamlRecord fields) {
    Value date = fields.value("date");
    Value publishedOn = fields.value("publishedOn");
    StoryDates dates = new StoryDates(Dates.partial(date), Dates.partial(publishedOn));
    Value deciding = publishedOn.isPresent() ? publishedOn : date;
    PartialDate decidingDate = publishedOn.isPresent() ? dates.publishedOn : dates.date;
    if (decidingDate != null || !deciding.isPresent()) {
      checkFolder(file, decidingDate, deciding);
    }
    return dates;
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
