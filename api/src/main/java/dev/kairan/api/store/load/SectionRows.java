package dev.kairan.api.store.load;

import dev.kairan.api.store.table.tables.records.ActionItemRecord;
import dev.kairan.api.store.table.tables.records.SectionRecord;
import dev.kairan.api.store.table.tables.records.SubheadingRecord;
import dev.kairan.api.store.text.FoldedText;
import dev.kairan.content.plan.ActionItem;
import dev.kairan.content.plan.Schedule;
import dev.kairan.content.plan.ScheduleKind;
import dev.kairan.content.plan.Section;
import dev.kairan.content.plan.Subheading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sections and action items of one plan, each numbered from 1 through the whole plan. */
final class SectionRows {

  /** More than any plan has items, so that year and position make one sortable number. */
  private static final int ITEMS_PER_PLAN = 10_000;

  final List<SectionRecord> sections = new ArrayList<>();
  final List<SubheadingRecord> subheadings = new ArrayList<>();
  final List<ActionItemRecord> actionItems = new ArrayList<>();

  private final int year;
  private final Tally tally;
  private final ActionItemRows details;

  /** Adds the facts of the items to {@code details}, which partners share over all plans. */
  SectionRows(int year, Tally tally, ActionItemRows details) {
    this.year = year;
    this.tally = tally;
    this.details = details;
  }

  void add(String chapter, Section section) {
    sections.add(section(chapter, section));
    addSubheadings(section);
    for (ActionItem item : section.actionItems()) {
      actionItems.add(actionItem(chapter, section, item));
      details.add(item);
    }
  }

  private SectionRecord section(String chapter, Section section) {
    return new SectionRecord()
        .setId(section.id())
        .setFiscalYear(year)
        .setChapterId(chapter)
        .setSectionGroupId(section.group())
        .setPosition(sections.size() + 1)
        .setNumber(section.number())
        .setTitle(section.title())
        .setTitleEn(section.titleEn())
        .setPage(section.page())
        .setIntro(section.intro())
        .setIntroEn(section.introEn())
        .setOfficialHeading(section.officialHeading())
        .setOfficialText(section.officialText())
        .setOfficialPage(section.officialPage())
        .setActionItemCount(section.actionItems().size())
        .setStoryCount(tally.storiesOfSection(section));
  }

  private void addSubheadings(Section section) {
    for (int i = 0; i < section.subheadings().size(); i++) {
      Subheading subheading = section.subheadings().get(i);
      subheadings.add(
          new SubheadingRecord()
              .setId(subheading.id())
              .setSectionId(section.id())
              .setPosition(i + 1)
              .setTitle(subheading.title())
              .setTitleEn(subheading.titleEn())
              .setPage(subheading.page())
              .setOfficialHeading(subheading.officialHeading())
              .setOfficialPage(subheading.officialPage()));
    }
  }

  private ActionItemRecord actionItem(String chapter, Section section, ActionItem item) {
    int position = actionItems.size() + 1;
    return new ActionItemRecord()
        .setId(item.id())
        .setFiscalYear(year)
        .setPosition(position)
        .setPlanKey(year * ITEMS_PER_PLAN + position)
        .setChapterId(chapter)
        .setSectionId(section.id())
        .setSubheadingId(item.subheading())
        .setTitle(item.title())
        .setTitleFolded(FoldedText.of(item.title()))
        .setTitleEn(item.titleEn())
        .setSummary(item.summary())
        .setSummaryFolded(FoldedText.of(item.summary()))
        .setSummaryEn(item.summaryEn())
        .setOfficialText(item.officialText())
        .setOfficialPage(item.officialPage())
        .setPage(item.page())
        .setDueOn(dueOn(item))
        .setEvidenceCount(tally.storiesOfActionItem(item.id()));
  }

  private static @Nullable LocalDate dueOn(ActionItem item) {
    return item.schedules().stream()
        .filter(schedule -> schedule.kind() == ScheduleKind.SCHEDULE && !schedule.cancelled())
        .map(Schedule::end)
        .min(LocalDate::compareTo)
        .orElse(null);
  }
}
