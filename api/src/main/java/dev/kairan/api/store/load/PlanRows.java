package dev.kairan.api.store.load;

import dev.kairan.api.store.table.tables.records.ChapterRecord;
import dev.kairan.api.store.table.tables.records.PlanRecord;
import dev.kairan.api.store.table.tables.records.SectionGroupRecord;
import dev.kairan.content.plan.Chapter;
import dev.kairan.content.plan.Plan;
import dev.kairan.content.plan.Section;
import dev.kairan.content.plan.SectionGroup;
import java.util.ArrayList;
import java.util.List;

/** The plans; chapters are numbered from 1 in their plan, groups in their chapter. */
final class PlanRows {

  final List<PlanRecord> plans = new ArrayList<>();
  final List<ChapterRecord> chapters = new ArrayList<>();
  final List<SectionGroupRecord> groups = new ArrayList<>();
  final List<SectionRows> sections = new ArrayList<>();
  final ActionItemRows details = new ActionItemRows();

  PlanRows(List<Plan> plans, Tally tally) {
    plans.forEach(plan -> add(plan, tally));
  }

  private void add(Plan plan, Tally tally) {
    int year = plan.fiscalYear().year();
    plans.add(plan(year, plan));
    SectionRows numbered = new SectionRows(year, tally, details);
    for (int i = 0; i < plan.chapters().size(); i++) {
      Chapter chapter = plan.chapters().get(i);
      chapters.add(chapter(year, i + 1, chapter));
      addGroups(chapter);
      chapter.sections().forEach(section -> numbered.add(chapter.id(), section));
    }
    sections.add(numbered);
  }

  private static PlanRecord plan(int year, Plan plan) {
    return new PlanRecord()
        .setFiscalYear(year)
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
        .setPolicyEnText(plan.basicPolicyEn().text())
        .setOfficialHeading(plan.officialHeading())
        .setOfficialText(plan.officialText())
        .setOfficialPage(plan.officialPage());
  }

  private static ChapterRecord chapter(int year, int position, Chapter chapter) {
    List<Section> sections = chapter.sections();
    return new ChapterRecord()
        .setId(chapter.id())
        .setFiscalYear(year)
        .setPosition(position)
        .setLabel(chapter.label())
        .setTitle(chapter.title())
        .setTitleEn(chapter.titleEn())
        .setPage(chapter.page())
        .setOfficialHeading(chapter.officialHeading())
        .setOfficialPage(chapter.officialPage())
        .setActionItemCount(
            sections.stream().mapToInt(section -> section.actionItems().size()).sum());
  }

  private void addGroups(Chapter chapter) {
    for (int i = 0; i < chapter.groups().size(); i++) {
      SectionGroup group = chapter.groups().get(i);
      groups.add(
          new SectionGroupRecord()
              .setId(group.id())
              .setChapterId(chapter.id())
              .setPosition(i + 1)
              .setTitle(group.title())
              .setTitleEn(group.titleEn())
              .setPage(group.page())
              .setOfficialHeading(group.officialHeading())
              .setOfficialPage(group.officialPage()));
    }
  }
}
