package dev.kairan.content.source.plan;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.IdKind;
import dev.kairan.content.check.Location;
import dev.kairan.content.check.Rule;
import dev.kairan.content.plan.Chapter;
import dev.kairan.content.plan.Plan;
import dev.kairan.content.plan.PlanSource;
import dev.kairan.content.source.field.Dates;
import dev.kairan.content.source.field.Form;
import dev.kairan.content.source.field.Numbers;
import dev.kairan.content.source.field.Value;
import dev.kairan.content.source.field.YamlRecord;
import dev.kairan.content.source.field.YamlText;
import dev.kairan.content.source.file.ContentFolder;
import dev.kairan.content.source.file.FileKind;
import dev.kairan.content.source.file.SourceFile;
import dev.kairan.content.source.markdown.Markdown;
import dev.kairan.content.story.Markup;
import dev.kairan.content.time.FiscalYear;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the plan of one fiscal year from {@code plans/<year>/}. */
public final class PlanReader {

  private static final int MOST_PAGES = 999;
  static final List<IdKind> GIVEN_HERE =
      List.of(IdKind.CHAPTER, IdKind.GROUP, IdKind.SECTION, IdKind.SUBHEADING, IdKind.ACTION_ITEM);

  private final String year;
  private final ContentFolder folder;
  private final Markdown markdown;
  private final Findings findings;

  /**
   * Reads the plan of {@code year} in {@code folder}.
   *
   * @param findings those of this plan alone
   */
  public PlanReader(String year, ContentFolder folder, Markdown markdown, Findings findings) {
    this.year = year;
    this.folder = folder;
    this.markdown = markdown;
    this.findings = findings;
  }

  /** The plan, or null where {@code plan.yaml} is missing or no YAML, or the plan unfinished. */
  public @Nullable Plan read() {
    Plan plan = readUnfinished();
    return plan != null && isFinished() ? plan : null;
  }

  /**
   * The plan, with empty texts and stand-ins where people still have to write; null where {@code
   * plan.yaml} is missing or no YAML.
   */
  public @Nullable Plan readUnfinished() {
    String path = path();
    SourceFile file = folder.file(path);
    if (file == null) {
      findings.report(Location.ofFile(path), Rule.MISSING_FILE, path);
    }
    String yaml = file == null ? null : file.text(findings);
    YamlText text = YamlText.ofDraft(Location.ofFile(path), findings);
    YamlRecord fields = yaml == null ? null : text.read(yaml, Form.PLAN);
    if (fields == null) {
      GIVEN_HERE.forEach(findings::markIncomplete);
      return null;
    }
    return plan(fields);
  }

  private String path() {
    return "plans/" + year + "/plan.yaml";
  }

  /** A plan is published whole or not at all: half of next year's would only mislead readers. */
  private boolean isFinished() {
    long unwritten = findings.count(Rule.UNWRITTEN);
    if (unwritten > 0) {
      findings.report(Location.ofFile(path()), Rule.UNFINISHED_PLAN, year, unwritten);
      findings.withhold("plans/" + year);
    }
    return unwritten == 0;
  }

  private Plan plan(YamlRecord fields) {
    PlanSource source = source(fields.record("source", Form.PLAN_SOURCE));
    OfficialWording wording = wording(source.pages());
    OfficialPassage official = wording.of(year);
    List<Chapter> chapters = chapters(fields, source.pages(), wording);
    Plan plan =
        new Plan(
            fiscalYear(fields.value("fiscalYear")),
            fields.value("title").text(),
            fields.value("titleEn").text(),
            fields.value("theme").text(),
            fields.value("themeEn").text(),
            fields.value("subtitle").text(),
            fields.value("subtitleEn").text(),
            Dates.day(fields.value("adoptedOn")),
            source,
            markup(fields, "basicPolicy"),
            markup(fields, "basicPolicyEn"),
            official.heading(),
            official.text(),
            official.page(),
            chapters);
    YamlRecord counts = fields.record("counts", Form.PLAN_COUNTS);
    if (counts != null && fields.has("chapters")) {
      PlanCounts.check(counts, plan, findings);
    }
    return plan;
  }

  private OfficialWording wording(int pages) {
    SourceFile official = folder.file("plans/" + year + "/official.yaml");
    return OfficialWording.read(year, official, pages, findings);
  }

  private List<Chapter> chapters(YamlRecord fields, int pages, OfficialWording wording) {
    SectionFiles sections =
        SectionFiles.read(
            year, sectionFiles(), new SectionReader(pages, wording, findings), findings);
    ChapterReader reader = new ChapterReader(year, pages, wording, sections);
    List<Chapter> chapters =
        fields.records("chapters", Form.CHAPTER).stream().map(reader::read).toList();
    reader.reportUnlisted();
    return chapters;
  }

  private List<SourceFile> sectionFiles() {
    return folder.files(FileKind.SECTION).stream()
        .filter(file -> file.yearFolder().equals(year))
        .toList();
  }

  private FiscalYear fiscalYear(Value value) {
    int folderYear = Integer.parseInt(year);
    int written = Numbers.whole(value, folderYear, folderYear);
    return new FiscalYear(written);
  }

  private static PlanSource source(@Nullable YamlRecord fields) {
    if (fields == null) {
      return new PlanSource("", "", MOST_PAGES);
    }
    Integer pages = Numbers.optionalWhole(fields.value("pages"), 1, MOST_PAGES);
    return new PlanSource(
        fields.value("publisher").text(),
        fields.value("title").text(),
        pages == null ? MOST_PAGES : pages);
  }

  private Markup markup(YamlRecord fields, String name) {
    Value value = fields.value(name);
    return markdown.render(
        value.text(), value.location().withLine(fields.firstLine(name)), findings);
  }
}
