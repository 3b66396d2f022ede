package dev.kairan.api.store.load;

import dev.kairan.api.store.table.tables.records.ActionItemRecord;
import dev.kairan.api.store.table.tables.records.ChapterRecord;
import dev.kairan.api.store.table.tables.records.PlanRecord;
import dev.kairan.api.store.table.tables.records.SectionGroupRecord;
import dev.kairan.api.store.table.tables.records.SectionRecord;
import dev.kairan.api.store.table.tables.records.SubheadingRecord;
import dev.kairan.api.store.text.FoldedText;
import dev.kairan.content.plan.ActionItem;
import dev.kairan.content.plan.Chapter;
import dev.kairan.content.plan.Plan;
import dev.kairan.content.plan.Schedule;
import dev.kairan.content.plan.ScheduleKind;
import dev.kairan.content.plan.Section;
import dev.kairan.content.plan.SectionGroup;
import dev.kairan.content.plan.Subheading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The plans down to their action items; positions of sections and items run through the plan. */
final class PlanRows {

  /** More than any plan has items, so that a plan's year and position make one sortable number. */
  private static final int ITEMS_PER_PLAN = 10_000;

  final List<PlanRecord> plans = new ArrayList<>();
  final List<ChapterRecord> chapters = new ArrayList<>();
  final List<SectionGroupRecord> groups = new ArrayList<>();
  final List<SectionRecord> sections = new ArrayList<>();
  final List<SubheadingRecord> subheadings = new ArrayList<>();
  final List<ActionItemRecord> actionItems = new ArrayList<>();
  final ActionItemRows details = new ActionItemRows();

  private final Tally tally;

  PlanRows(List<Plan> plans, Tally tally) {
    this.tally = tally;
    plans.forEach(this::add);
  }

  private void add(Plan plan) {
    plans.add(
        new PlanRecord()
            .setFiscalYear(plan.fiscalYear().year())
            .setTitle(plan.title())
            .setTitleEn(plan.titleEn())
            .setTheme(plan.theme())
            .setThemeEn(plan.themeEn())
            .setSubtitle(plan.subtitle())
            .setSubtitleEn(plan.subtitleEn())
            .setAdoptedOn(plan.adoptedOn())
            .setSourcePublisher(plan.source().publisher())
            .setSourceTitle(plan.source().title())
            .setSourcePages(plan.source().pages())
            .setPolicyMarkdown(plan.basicPolicy().markdown())
            .setPolicyHtml(plan.basicPolicy().html())
            .setPolicyText(plan.basicPolicy().text())
            .setPolicyEnMarkdown(plan.basicPolicyEn().markdown())
            .setPolicyEnHtml(plan.basicPolicyEn().html())
            .setPolicyEnText(plan.basicPolicyEn().text()));
    int year = plan.fiscalYear().year();
    plan.chapters().forEach(chapter -> add(year, plan.chapters().indexOf(chapter) + 1, chapter));
    numberThroughPlan(plan, year);
  }

  private void add(int year, int position, Chapter chapter) {
    chapters.add(
        new ChapterRecord()
            .setId(chapter.id())
            .setFiscalYear(year)
            .setPosition(position)
            .setLabel(chapter.label())
            .setTitle(chapter.title())
            .setTitleEn(chapter.titleEn())
            .setPage(chapter.page())
            .setActionItemCount(
                chapter.sections().stream().mapToInt(s -> s.actionItems().size()).sum()));
    for (SectionGroup group : chapter.groups()) {
      groups.add(
          new SectionGroupRecord()
              .setId(group.id())
              .setChapterId(chapter.id())
              .setPosition(chapter.groups().indexOf(group) + 1)
              .setTitle(group.title())
              .setTitleEn(group.titleEn())
              .setPage(group.page()));
    }
  }

  private void numberThroughPlan(Plan plan, int year) {
    int sectionPosition = 0;
    int itemPosition = 0;
    for (Chapter chapter : plan.chapters()) {
      for (Section section : chapter.sections()) {
        add(year, chapter.id(), ++sectionPosition, section);
        for (ActionItem item : section.actionItems()) {
          add(year, chapter.id(), section.id(), ++itemPosition, item);
        }
      }
    }
  }

  private void add(int year, String chapter, int position, Section section) {
    sections.add(
        new SectionRecord()
            .setId(section.id())
            .setFiscalYear(year)
            .setChapterId(chapter)
            .setSectionGroupId(section.group())
            .setPosition(position)
            .setNumber(section.number())
            .setTitle(section.title())
            .setTitleEn(section.titleEn())
            .setPage(section.page())
            .setIntro(section.intro())
            .setIntroEn(section.introEn())
            .setOfficialText(section.officialText())
            .setActionItemCount(section.actionItems().size())
            .setStoryCount(tally.storiesOfSection(section)));
    for (Subheading subheading : section.subheadings()) {
      subheadings.add(
          new SubheadingRecord()
              .setId(subheading.id())
              .setSectionId(section.id())
              .setPosition(section.subheadings().indexOf(subheading) + 1)
              .setTitle(subheading.title())
              .setTitleEn(subheading.titleEn())
              .setPage(subheading.page()));
    }
  }

  private void add(int year, String chapter, String section, int position, ActionItem item) {
    actionItems.add(
        new ActionItemRecord()
            .setId(item.id())
            .setFiscalYear(year)
            .setPosition(position)
            .setPlanKey(year * ITEMS_PER_PLAN + position)
            .setChapterId(chapter)
            .setSectionId(section)
            .setSubheadingId(item.subheading())
            .setTitle(item.title())
            .setTitleFolded(FoldedText.of(item.title()))
            .setTitleEn(item.titleEn())
            .setSummary(item.summary())
            .setSummaryFolded(FoldedText.of(item.summary()))
            .setSummaryEn(item.summaryEn())
            .setOfficialText(item.officialText())
            .setPage(item.page())
            .setDueOn(dueOn(item))
            .setEvidenceCount(tally.storiesOfActionItem(item.id())));
    details.add(item);
  }

  private static @Nullable LocalDate dueOn(ActionItem item) {
    return item.schedules().stream()
        .filter(schedule -> schedule.kind() == ScheduleKind.SCHEDULE)
        .map(Schedule::end)
        .min(LocalDate::compareTo)
        .orElse(null);
  }
}
