package dev.kairan.api.store.query;

import static dev.kairan.api.store.table.Tables.*;

import dev.kairan.api.store.list.KeyList;
import dev.kairan.api.store.row.plan.ChapterRow;
import dev.kairan.api.store.row.plan.PlanRow;
import dev.kairan.api.store.row.plan.SectionRow;
import dev.kairan.content.plan.SectionGroup;
import dev.kairan.content.plan.Subheading;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** Plans down to their sections, in the plan's order. */
public final class PlanQueries {

  private final DSLContext dsl;

  public PlanQueries(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** All plans, oldest first. */
  public List<PlanRow> plans() {
    return dsl.selectFrom(PLAN).orderBy(PLAN.FISCAL_YEAR).fetch(PlanParts::plan);
  }

  /** Chapters by fiscal year. */
  public Map<Integer, List<ChapterRow>> chapters(Collection<Integer> fiscalYears) {
    return dsl.selectFrom(CHAPTER)
        .where(CHAPTER.FISCAL_YEAR.in(fiscalYears))
        .orderBy(CHAPTER.POSITION)
        .fetchGroups(CHAPTER.FISCAL_YEAR, PlanParts::chapter);
  }

  public Map<String, ChapterRow> chaptersById(Collection<String> ids) {
    return dsl.selectFrom(CHAPTER)
        .where(KeyList.holds(CHAPTER.ID, ids))
        .fetchMap(CHAPTER.ID, PlanParts::chapter);
  }

  /** Groups of sections by chapter. */
  public Map<String, List<SectionGroup>> groups(Collection<String> chapters) {
    return dsl.selectFrom(SECTION_GROUP)
        .where(KeyList.holds(SECTION_GROUP.CHAPTER_ID, chapters))
        .orderBy(SECTION_GROUP.POSITION)
        .fetchGroups(SECTION_GROUP.CHAPTER_ID, PlanParts::group);
  }

  public Map<String, SectionGroup> groupsById(Collection<String> ids) {
    return dsl.selectFrom(SECTION_GROUP)
        .where(KeyList.holds(SECTION_GROUP.ID, ids))
        .fetchMap(SECTION_GROUP.ID, PlanParts::group);
  }

  /** Sections by fiscal year. */
  public Map<Integer, List<SectionRow>> sectionsOfPlans(Collection<Integer> fiscalYears) {
    return dsl.selectFrom(SECTION)
        .where(SECTION.FISCAL_YEAR.in(fiscalYears))
        .orderBy(SECTION.POSITION)
        .fetchGroups(SECTION.FISCAL_YEAR, PlanParts::section);
  }

  /** Sections by chapter. */
  public Map<String, List<SectionRow>> sectionsOfChapters(Collection<String> chapters) {
    return dsl.selectFrom(SECTION)
        .where(KeyList.holds(SECTION.CHAPTER_ID, chapters))
        .orderBy(SECTION.POSITION)
        .fetchGroups(SECTION.CHAPTER_ID, PlanParts::section);
  }

  /** Sections in the topic's own order, by topic. */
  public Map<String, List<SectionRow>> sectionsOfTopics(Collection<String> topics) {
    return dsl.select(SECTION.fields())
        .select(TOPIC_SECTION.TOPIC_ID)
        .from(TOPIC_SECTION)
        .join(SECTION)
        .on(SECTION.ID.eq(TOPIC_SECTION.SECTION_ID))
        .where(KeyList.holds(TOPIC_SECTION.TOPIC_ID, topics))
        .orderBy(TOPIC_SECTION.POSITION)
        .fetchGroups(TOPIC_SECTION.TOPIC_ID, PlanParts::section);
  }

  public Map<String, SectionRow> sectionsById(Collection<String> ids) {
    return dsl.selectFrom(SECTION)
        .where(KeyList.holds(SECTION.ID, ids))
        .fetchMap(SECTION.ID, PlanParts::section);
  }

  /** Sub-headings by section. */
  public Map<String, List<Subheading>> subheadings(Collection<String> sections) {
    return dsl.selectFrom(SUBHEADING)
        .where(KeyList.holds(SUBHEADING.SECTION_ID, sections))
        .orderBy(SUBHEADING.POSITION)
        .fetchGroups(SUBHEADING.SECTION_ID, PlanParts::subheading);
  }

  public Map<String, Subheading> subheadingsById(Collection<String> ids) {
    return dsl.selectFrom(SUBHEADING)
        .where(KeyList.holds(SUBHEADING.ID, ids))
        .fetchMap(SUBHEADING.ID, PlanParts::subheading);
  }
}
