package dev.kairan.api.graph.controller;

import dev.kairan.api.store.Store;
import dev.kairan.api.store.row.plan.ActionItemRow;
import dev.kairan.api.store.row.plan.ChapterRow;
import dev.kairan.api.store.row.plan.PlanRow;
import dev.kairan.api.store.row.plan.SectionRow;
import dev.kairan.api.store.row.story.TopicRow;
import dev.kairan.content.plan.SectionGroup;
import dev.kairan.content.plan.Subheading;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Plans down to their sections. */
@Controller
class PlanController {

  @QueryMapping
  List<PlanRow> plans(@ContextValue Store store) {
    return store.plans().plans();
  }

  @QueryMapping
  @Nullable PlanRow plan(@Argument int fiscalYear, @ContextValue Store store) {
    return store.plans().plans().stream()
        .filter(plan -> plan.fiscalYear() == fiscalYear)
        .findAny()
        .orElse(null);
  }

  @BatchMapping(typeName = "Plan")
  Map<PlanRow, List<ChapterRow>> chapters(List<PlanRow> plans, @ContextValue Store store) {
    return Batch.lists(plans, PlanRow::fiscalYear, store.plans()::chapters);
  }

  @BatchMapping(typeName = "Plan", field = "sections")
  Map<PlanRow, List<SectionRow>> sectionsOfPlan(List<PlanRow> plans, @ContextValue Store store) {
    return Batch.lists(plans, PlanRow::fiscalYear, store.plans()::sectionsOfPlans);
  }

  @BatchMapping(typeName = "Chapter")
  Map<ChapterRow, List<SectionGroup>> groups(List<ChapterRow> chapters, @ContextValue Store store) {
    return Batch.lists(chapters, ChapterRow::id, store.plans()::groups);
  }

  @BatchMapping(typeName = "Chapter", field = "sections")
  Map<ChapterRow, List<SectionRow>> sectionsOfChapter(
      List<ChapterRow> chapters, @ContextValue Store store) {
    return Batch.lists(chapters, ChapterRow::id, store.plans()::sectionsOfChapters);
  }

  @BatchMapping(typeName = "Section")
  Map<SectionRow, ChapterRow> chapter(List<SectionRow> sections, @ContextValue Store store) {
    return Batch.references(sections, SectionRow::chapterId, store.plans()::chaptersById);
  }

  @BatchMapping(typeName = "Section")
  Map<SectionRow, SectionGroup> group(List<SectionRow> sections, @ContextValue Store store) {
    return Batch.references(sections, SectionRow::groupId, store.plans()::groupsById);
  }

  @BatchMapping(typeName = "Section")
  Map<SectionRow, List<Subheading>> subheadings(
      List<SectionRow> sections, @ContextValue Store store) {
    return Batch.lists(sections, SectionRow::id, store.plans()::subheadings);
  }

  @BatchMapping(typeName = "Section")
  Map<SectionRow, List<ActionItemRow>> actionItems(
      List<SectionRow> sections, @ContextValue Store store) {
    return Batch.lists(sections, SectionRow::id, store.actionItems()::bySection);
  }

  @BatchMapping(typeName = "Section")
  Map<SectionRow, List<TopicRow>> topics(List<SectionRow> sections, @ContextValue Store store) {
    return Batch.lists(sections, SectionRow::id, store.topics()::ofSections);
  }
}
