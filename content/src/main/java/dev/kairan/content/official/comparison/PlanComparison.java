package dev.kairan.content.official.comparison;

import dev.kairan.content.check.Phrase;
import dev.kairan.content.check.Problem;
import dev.kairan.content.official.draft.PlanDraft;
import dev.kairan.content.official.outline.Outline;
import dev.kairan.content.plan.Chapter;
import dev.kairan.content.plan.Plan;
import dev.kairan.content.plan.Section;
import dev.kairan.content.plan.SectionGroup;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What differs between an official document and the plan in the content folder. */
public final class PlanComparison {

  private final PlanDraft draft;
  private final WrittenPlan written;
  private final Differences differences;
  private final HeadingComparison headings;

  private PlanComparison(PlanDraft draft, WrittenPlan written) {
    this.draft = draft;
    this.written = written;
    this.differences = new Differences(draft.file(), written.awaits("page"));
    this.headings = new HeadingComparison(differences);
  }

  /**
   * Warnings, one for each difference, by the document's lines; absent where the files of that
   * year's plan have errors, so that nothing can be compared.
   *
   * @throws UncheckedIOException when the folder can't be read
   */
  public static Optional<List<Problem>> of(PlanDraft draft, Path content) {
    WrittenPlan written = WrittenPlan.read(content, draft.fiscalYear());
    return written == null
        ? Optional.empty()
        : Optional.of(new PlanComparison(draft, written).compare(written.plan()));
  }

  private List<Problem> compare(Plan plan) {
    Outline outline = draft.outline();
    compareTitles(outline, plan);
    new Pairs<>(
            new Phrase("章", "chapter"),
            Pairs.byId(outline.chapters(), chapter -> draft.id(chapter.code())),
            chapter -> chapter.heading().line(),
            Pairs.byId(plan.chapters(), Chapter::id),
            1)
        .compare(differences, this::compareChapter);
    return differences.problems();
  }

  private void compareTitles(Outline outline, Plan plan) {
    differences.text(1, new Phrase("表題", "title"), outline.title(), plan.title());
    differences.text(1, new Phrase("主題", "theme"), outline.theme(), plan.theme());
    differences.text(1, new Phrase("副題", "subtitle"), outline.subtitle(), plan.subtitle());
    LocalDate date = outline.date();
    if (date != null && !written.awaits("adoptedOn")) {
      Phrase day = new Phrase("日付", "date");
      differences.text(1, day, date.toString(), plan.adoptedOn().toString());
    }
    Integer pages = outline.pages();
    if (pages != null && !written.awaits("pages")) {
      Phrase number = new Phrase("ページ数", "number of pages");
      differences.count(1, number, pages, plan.source().pages());
    }
  }

  private void compareChapter(Outline.Chapter printed, Chapter chapter) {
    String id = chapter.id();
    int line = printed.heading().line();
    differences.text(
        line, new Phrase(id + " の番号", "label of " + id), printed.label(), chapter.label());
    headings.compare(id, printed.heading(), chapter.title(), chapter.page());
    compareGroups(printed, chapter);
    SectionComparison sections = new SectionComparison(draft, differences, headings);
    new Pairs<>(
            new Phrase("節", "section"),
            Pairs.byId(printed.sections(), section -> draft.id(section.code())),
            section -> section.heading().line(),
            Pairs.byId(chapter.sections(), Section::id),
            line)
        .compare(differences, sections::compare);
  }

  private void compareGroups(Outline.Chapter printed, Chapter chapter) {
    new Pairs<>(
            new Phrase("括り", "section group"),
            Pairs.byId(printed.groups(), group -> draft.id(group.code())),
            group -> group.heading().line(),
            Pairs.byId(chapter.groups(), SectionGroup::id),
            printed.heading().line())
        .compare(
            differences,
            (group, other) ->
                headings.compare(other.id(), group.heading(), other.title(), other.page()));
  }
}
