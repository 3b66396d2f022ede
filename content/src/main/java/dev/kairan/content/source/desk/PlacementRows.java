package dev.kairan.content.source.desk;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.IdKind;
import dev.kairan.content.check.Rule;
import dev.kairan.content.desk.Issue;
import dev.kairan.content.desk.ManuscriptState;
import dev.kairan.content.desk.PictureState;
import dev.kairan.content.desk.Placement;
import dev.kairan.content.source.field.Addresses;
import dev.kairan.content.source.field.CsvRow;
import dev.kairan.content.source.field.Dates;
import dev.kairan.content.source.field.Form;
import dev.kairan.content.source.field.Numbers;
import dev.kairan.content.source.field.Value;
import dev.kairan.content.source.file.SourceFile;
import dev.kairan.content.source.table.ChamberDays;
import dev.kairan.content.source.table.FiscalYearFile;
import dev.kairan.content.source.table.Rows;
import dev.kairan.content.story.Story;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code placements/<fiscal year of the issue>.csv}. */
final class PlacementRows {

  private final ChamberDays chambers;
  private final Map<String, LocalDate> days = new HashMap<>();
  private final Map<String, Story> stories = new HashMap<>();
  private final Set<List<String>> seen = new HashSet<>();

  PlacementRows(ChamberDays chambers, List<Issue> issues, List<Story> stories) {
    this.chambers = chambers;
    issues.stream()
        .filter(issue -> !issue.date().equals(LocalDate.EPOCH)) // the stand-in for a broken day
        .forEach(issue -> days.putIfAbsent(issue.id(), issue.date()));
    stories.forEach(story -> this.stories.put(story.id(), story));
  }

  List<Placement> read(SourceFile file, Findings findings) {
    FiscalYearFile year = new FiscalYearFile(file);
    return Rows.read(file, Form.PLACEMENT, findings, row -> placement(row, year));
  }

  private Placement placement(CsvRow row, FiscalYearFile year) {
    Value issue = row.value("issue");
    Value chamber = row.value("chamber");
    Value story = row.value("story");
    LocalDate day = days.get(issue.text());
    if (day != null) {
      year.check(issue, day);
    }
    checkRepeated(issue, chamber, story);
    return new Placement(
        issue.reference(IdKind.ISSUE),
        chambers.reference(chamber, day),
        story(story, chamber.text()),
        row.value("manuscript").choice(ManuscriptState.class),
        row.value("picture").choice(PictureState.class),
        Numbers.optionalWhole(row.value("page"), 1, Integer.MAX_VALUE),
        Addresses.optional(row.value("url")),
        Dates.optionalDay(row.value("updatedOn")));
  }

  /** A chamber may stand in an issue with several stories, but with each only once. */
  private void checkRepeated(Value issue, Value chamber, Value story) {
    boolean complete = issue.isPresent() && chamber.isPresent();
    if (complete && !seen.add(List.of(issue.text(), chamber.text(), story.text()))) {
      chamber.report(Rule.DUPLICATE_ENTRY, chamber.text());
    }
  }

  private @Nullable String story(Value value, String chamber) {
    Story story = stories.get(value.text());
    if (story != null
        && story.participations().stream().noneMatch(part -> part.chamber().equals(chamber))) {
      value.report(Rule.STORY_OF_OTHER_CHAMBER, story.id(), chamber);
    }
    return value.isPresent() ? value.reference(IdKind.STORY) : null;
  }
}
