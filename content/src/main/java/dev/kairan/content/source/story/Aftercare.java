package dev.kairan.content.source.story;

import dev.kairan.content.check.Rule;
import dev.kairan.content.source.field.Dates;
import dev.kairan.content.source.field.Form;
import dev.kairan.content.source.field.Value;
import dev.kairan.content.source.field.YamlRecord;
import dev.kairan.content.story.Consent;
import dev.kairan.content.story.Correction;
import dev.kairan.content.story.Withdrawal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is kept about a story once it is written: corrections, withdrawal, consent. */
record Aftercare(
    List<Correction> corrections, @Nullable Withdrawal withdrawn, @Nullable Consent consent) {

  private static final LocalDate STAND_IN = LocalDate.EPOCH;

  /** Reads the three and holds their days against the publication and against each other. */
  static Aftercare read(YamlRecord fields, StoryDates dates) {
    YamlRecord withdrawal = fields.record("withdrawn", Form.WITHDRAWAL);
    LocalDate end = withdrawal == null ? null : dayAfterPublication(withdrawal, dates);
    return new Aftercare(
        corrections(fields.records("corrections", Form.CORRECTION), dates, end),
        withdrawal == null ? null : withdrawal(withdrawal, end),
        consent(fields.record("consent", Form.CONSENT), end));
  }

  private static @Nullable LocalDate dayAfterPublication(YamlRecord fields, StoryDates dates) {
    Value written = fields.value("on");
    LocalDate day = Dates.optionalDay(written);
    dates.checkAfterPublication(written, day);
    return day;
  }

  private static Withdrawal withdrawal(YamlRecord fields, @Nullable LocalDate on) {
    return new Withdrawal(on == null ? STAND_IN : on, fields.value("reason").prose());
  }

  private static List<Correction> corrections(
      List<YamlRecord> records, StoryDates dates, @Nullable LocalDate end) {
    Set<Correction> seen = new HashSet<>();
    return records.stream().map(fields -> correction(fields, dates, end, seen)).toList();
  }

  private static Correction correction(
      YamlRecord fields, StoryDates dates, @Nullable LocalDate end, Set<Correction> seen) {
    LocalDate on = dayAfterPublication(fields, dates);
    checkBefore(end, fields, on);
    Value what = fields.value("what");
    Correction correction = new Correction(on == null ? STAND_IN : on, what.prose());
    if (!seen.add(correction) && on != null && what.isPresent()) {
      what.report(Rule.DUPLICATE_ENTRY, what.text());
    }
    return correction;
  }

  private static @Nullable Consent consent(@Nullable YamlRecord fields, @Nullable LocalDate end) {
    if (fields == null) {
      return null;
    }
    LocalDate on = Dates.optionalDay(fields.value("on"));
    checkBefore(end, fields, on);
    return new Consent(on == null ? STAND_IN : on, fields.value("by").text());
  }

  /** A withdrawn story is left as it was. */
  private static void checkBefore(
      @Nullable LocalDate end, YamlRecord fields, @Nullable LocalDate on) {
    if (end != null && on != null && on.isAfter(end)) {
      fields.reportAt("on", Rule.AFTER_WITHDRAWAL, on, end);
    }
  }
}
