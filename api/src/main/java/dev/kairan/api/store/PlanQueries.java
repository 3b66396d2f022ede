package dev.kairan.api.store;

import static dev.kairan.api.store.table.Tables.*;
import static org.jooq.impl.DSL.row;

import dev.kairan.api.store.list.KeyList;
import dev.kairan.api.store.row.ChapterRow;
import dev.kairan.api.store.row.PlanRow;
import dev.kairan.api.store.row.SectionRow;
import dev.kairan.api.store.table.tables.Chapter;
import dev.kairan.api.store.table.tables.Section;
import dev.kairan.content.plan.PlanSource;
import dev.kairan.content.plan.SectionGroup;
import dev.kairan.content.plan.Subheading;
import dev.kairan.content.story.Markup;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.SelectField;

/** Plans down to their sections. */
public final class PlanQueries {

  private static final SelectField<ChapterRow> A_CHAPTER = chapter(CHAPTER);
  private static final SelectField<SectionRow> A_SECTION = section(SECTION);

  private final DSLContext dsl;

  PlanQueries(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** All plans, oldest first. */
  public List<PlanRow> plans() {
    return dsl.select(
            PLAN.FISCAL_YEAR,
            PLAN.TITLE,
            PLAN.TITLE_EN,
            PLAN.THEME,
            PLAN.THEME_EN,
            PLAN.SUBTITLE,
            PLAN.SUBTITLE_EN,
            PLAN.ADOPTED_ON,
            row(PLAN.SOURCE_PUBLISHER, PLAN.SOURCE_TITLE, PLAN.SOURCE_PAGES)
                .mapping(PlanSource::new),
            row(PLAN.POLICY_MARKDOWN, PLAN.POLICY_HTML, PLAN.POLICY_TEXT).mapping(Markup::new),
            row(PLAN.POLICY_EN_MARKDOWN, PLAN.POLICY_EN_HTML, PLAN.POLICY_EN_TEXT)
                .mapping(Markup::new))
        .from(PLAN)
        .orderBy(PLAN.FISCAL_YEAR)
        .fetch(Records.mapping(PlanRow::new));
  }

  /** Chapters in the plan's order, by fiscal year. */
  public Map<Integer, List<ChapterRow>> chapters(Collection<Integer> fiscalYears) {
    return dsl.select(CHAPTER.FISCAL_YEAR, A_CHAPTER)
        .from(CHAPTER)
        .where(CHAPTER.FISCAL_YEAR.in(fiscalYears))
        .orderBy(CHAPTER.FISCAL_YEAR, CHAPTER.POSITION)
        .fetchGroups(row -> row.value1(), row -> row.value2());
  }

  public Map<String, ChapterRow> chaptersById(Collection<String> ids) {
    return dsl.select(CHAPTER.ID, A_CHAPTER)
        .from(CHAPTER)
        .where(KeyList.holds(CHAPTER.ID, ids))
        .fetchMap(row -> row.value1(), row -> row.value2());
  }

  /** Groups of sections in the plan's order, by chapter. */
  public Map<String, List<SectionGroup>> groups(Collection<String> chapters) {
    return dsl.select(SECTION_GROUP.CHAPTER_ID, group())
        .from(SECTION_GROUP)
        .where(KeyList.holds(SECTION_GROUP.CHAPTER_ID, chapters))
        .orderBy(SECTION_GROUP.CHAPTER_ID, SECTION_GROUP.POSITION)
        .fetchGroups(row -> row.value1(), row -> row.value2());
  }

  public Map<String, SectionGroup> groupsById(Collection<String> ids) {
    return dsl.select(SECTION_GROUP.ID, group())
        .from(SECTION_GROUP)
        .where(KeyList.holds(SECTION_GROUP.ID, ids))
        .fetchMap(row -> row.value1(), row -> row.value2());
  }

  /** Sections in the plan's order, by fiscal year. */
  public Map<Integer, List<SectionRow>> sectionsOfPlans(Collection<Integer> fiscalYears) {
    return dsl.select(SECTION.FISCAL_YEAR, A_SECTION)
        .from(SECTION)
        .where(SECTION.FISCAL_YEAR.in(fiscalYears))
        .orderBy(SECTION.FISCAL_YEAR, SECTION.POSITION)
        .fetchGroups(row -> row.value1(), row -> row.value2());
  }

  /** Sections in the plan's order, by chapter. */
  public Map<String, List<SectionRow>> sectionsOfChapters(Collection<String> chapters) {
    return dsl.select(SECTION.CHAPTER_ID, A_SECTION)
        .from(SECTION)
        .where(KeyList.holds(SECTION.CHAPTER_ID, chapters))
        .orderBy(SECTION.CHAPTER_ID, SECTION.POSITION)
        .fetchGroups(row -> row.value1(), row -> row.value2());
  }

  /** Sections in the topic's order, by topic. */
  public Map<String, List<SectionRow>> sectionsOfTopics(Collection<String> topics) {
    return dsl.select(TOPIC_SECTION.TOPIC_ID, A_SECTION)
        .from(TOPIC_SECTION)
        .join(SECTION)
        .on(SECTION.ID.eq(TOPIC_SECTION.SECTION_ID))
        .where(KeyList.holds(TOPIC_SECTION.TOPIC_ID, topics))
        .orderBy(TOPIC_SECTION.TOPIC_ID, TOPIC_SECTION.POSITION)
        .fetchGroups(row -> row.value1(), row -> row.value2());
  }

  public Map<String, SectionRow> sectionsById(Collection<String> ids) {
    return dsl.select(SECTION.ID, A_SECTION)
        .from(SECTION)
        .where(KeyList.holds(SECTION.ID, ids))
        .fetchMap(row -> row.value1(), row -> row.value2());
  }

  /** Sub-headings in the plan's order, by section. */
  public Map<String, List<Subheading>> subheadings(Collection<String> sections) {
    return dsl.select(SUBHEADING.SECTION_ID, subheading())
        .from(SUBHEADING)
        .where(KeyList.holds(SUBHEADING.SECTION_ID, sections))
        .orderBy(SUBHEADING.SECTION_ID, SUBHEADING.POSITION)
        .fetchGroups(row -> row.value1(), row -> row.value2());
  }

  public Map<String, Subheading> subheadingsById(Collection<String> ids) {
    return dsl.select(SUBHEADING.ID, subheading())
        .from(SUBHEADING)
        .where(KeyList.holds(SUBHEADING.ID, ids))
        .fetchMap(row -> row.value1(), row -> row.value2());
  }

  private static SelectField<ChapterRow> chapter(Chapter t) {
    return row(t.ID, t.LABEL, t.TITLE, t.TITLE_EN, t.PAGE, t.ACTION_ITEM_COUNT)
        .mapping(ChapterRow::new);
  }

  private static SelectField<SectionRow> section(Section t) {
    return row(
            t.ID,
            t.NUMBER,
            t.TITLE,
            t.TITLE_EN,
            t.PAGE,
            t.INTRO,
            t.INTRO_EN,
            t.OFFICIAL_TEXT,
            t.CHAPTER_ID,
            t.SECTION_GROUP_ID,
            t.ACTION_ITEM_COUNT,
            t.STORY_COUNT)
        .mapping(SectionRow::new);
  }

  private static SelectField<SectionGroup> group() {
    return row(SECTION_GROUP.ID, SECTION_GROUP.TITLE, SECTION_GROUP.TITLE_EN, SECTION_GROUP.PAGE)
        .mapping(SectionGroup::new);
  }

  private static SelectField<Subheading> subheading() {
    return row(SUBHEADING.ID, SUBHEADING.TITLE, SUBHEADING.TITLE_EN, SUBHEADING.PAGE)
        .mapping(Subheading::new);
  }
}
