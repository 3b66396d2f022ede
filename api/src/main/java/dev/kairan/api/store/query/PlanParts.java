package dev.kairan.api.store.query;

import static dev.kairan.api.store.table.Tables.*;

import dev.kairan.api.store.row.plan.ChapterRow;
import dev.kairan.api.store.row.plan.PlanRow;
import dev.kairan.api.store.row.plan.SectionRow;
import dev.kairan.api.store.table.tables.records.PlanRecord;
import dev.kairan.content.plan.PlanSource;
import dev.kairan.content.plan.SectionGroup;
import dev.kairan.content.plan.Subheading;
import dev.kairan.content.story.Markup;
import org.jooq.Record;

/** Reads the parts of plans from records that hold their columns, and perhaps others. */
final class PlanParts {

  private PlanParts() {}

  static PlanRow plan(PlanRecord r) {
    return new PlanRow(
        r.getFiscalYear(),
        r.getTitle(),
        r.getTitleEn(),
        r.getTheme(),
        r.getThemeEn(),
        r.getSubtitle(),
        r.getSubtitleEn(),
        r.getAdoptedOn(),
        new PlanSource(r.getSourcePublisher(), r.getSourceTitle(), r.getSourcePages()),
        new Markup(r.getPolicyMarkdown(), r.getPolicyHtml(), r.getPolicyText()),
        new Markup(r.getPolicyEnMarkdown(), r.getPolicyEnHtml(), r.getPolicyEnText()),
        r.getOfficialHeading(),
        r.getOfficialText(),
        r.getOfficialPage());
  }

  static ChapterRow chapter(Record r) {
    return new ChapterRow(
        r.get(CHAPTER.ID),
        r.get(CHAPTER.LABEL),
        r.get(CHAPTER.TITLE),
        r.get(CHAPTER.TITLE_EN),
        r.get(CHAPTER.PAGE),
        r.get(CHAPTER.OFFICIAL_HEADING),
        r.get(CHAPTER.OFFICIAL_PAGE),
        r.get(CHAPTER.ACTION_ITEM_COUNT));
  }

  static SectionGroup group(Record r) {
    return new SectionGroup(
        r.get(SECTION_GROUP.ID),
        r.get(SECTION_GROUP.TITLE),
        r.get(SECTION_GROUP.TITLE_EN),
        r.get(SECTION_GROUP.PAGE),
        r.get(SECTION_GROUP.OFFICIAL_HEADING),
        r.get(SECTION_GROUP.OFFICIAL_PAGE));
  }

  static SectionRow section(Record r) {
    return new SectionRow(
        r.get(SECTION.ID),
        r.get(SECTION.NUMBER),
        r.get(SECTION.TITLE),
        r.get(SECTION.TITLE_EN),
        r.get(SECTION.PAGE),
        r.get(SECTION.INTRO),
        r.get(SECTION.INTRO_EN),
        r.get(SECTION.OFFICIAL_HEADING),
        r.get(SECTION.OFFICIAL_TEXT),
        r.get(SECTION.OFFICIAL_PAGE),
        r.get(SECTION.CHAPTER_ID),
        r.get(SECTION.SECTION_GROUP_ID),
        r.get(SECTION.ACTION_ITEM_COUNT),
        r.get(SECTION.STORY_COUNT));
  }

  static Subheading subheading(Record r) {
    return new Subheading(
        r.get(SUBHEADING.ID),
        r.get(SUBHEADING.TITLE),
        r.get(SUBHEADING.TITLE_EN),
        r.get(SUBHEADING.PAGE),
        r.get(SUBHEADING.OFFICIAL_HEADING),
        r.get(SUBHEADING.OFFICIAL_PAGE));
  }
}
