package dev.kairan.api.graph.controller;

import dev.kairan.api.store.Store;
import dev.kairan.api.store.row.plan.ActionItemRow;
import dev.kairan.api.store.row.plan.ChapterRow;
import dev.kairan.api.store.row.plan.EventRow;
import dev.kairan.api.store.row.plan.PartnerRow;
import dev.kairan.api.store.row.plan.RevisionRow;
import dev.kairan.api.store.row.plan.ScheduleRow;
import dev.kairan.api.store.row.plan.SectionRow;
import dev.kairan.api.store.row.plan.TargetRow;
import dev.kairan.api.store.row.story.EvidenceRow;
import dev.kairan.content.plan.Subheading;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Action items and their typed facts. */
@Controller
class ActionItemController {

  @QueryMapping
  @Nullable ActionItemRow actionItem(@Argument String id, @ContextValue Store store) {
    return store.actionItems().byId(List.of(id)).get(id);
  }

  @BatchMapping(typeName = "ActionItem")
  Map<ActionItemRow, ChapterRow> chapter(List<ActionItemRow> items, @ContextValue Store store) {
    return Batch.references(items, ActionItemRow::chapterId, store.plans()::chaptersById);
  }

  @BatchMapping(typeName = "ActionItem")
  Map<ActionItemRow, SectionRow> section(List<ActionItemRow> items, @ContextValue Store store) {
    return Batch.references(items, ActionItemRow::sectionId, store.plans()::sectionsById);
  }

  @BatchMapping(typeName = "ActionItem")
  Map<ActionItemRow, Subheading> subheading(List<ActionItemRow> items, @ContextValue Store store) {
    return Batch.references(items, ActionItemRow::subheadingId, store.plans()::subheadingsById);
  }

  @BatchMapping(typeName = "ActionItem")
  Map<ActionItemRow, List<TargetRow>> targets(
      List<ActionItemRow> items, @ContextValue Store store) {
    return Batch.lists(items, ActionItemRow::id, store.actionItems()::targets);
  }

  @BatchMapping(typeName = "ActionItem")
  Map<ActionItemRow, List<PartnerRow>> partners(
      List<ActionItemRow> items, @ContextValue Store store) {
    return Batch.lists(items, ActionItemRow::id, store.actionItems()::partners);
  }

  @BatchMapping(typeName = "ActionItem")
  Map<ActionItemRow, List<EventRow>> events(List<ActionItemRow> items, @ContextValue Store store) {
    return Batch.lists(items, ActionItemRow::id, store.actionItems()::events);
  }

  @BatchMapping(typeName = "Schedule", field = "revisions")
  Map<ScheduleRow, List<RevisionRow>> revisionsOfSchedules(
      List<ScheduleRow> schedules, @ContextValue Store store) {
    return Batch.lists(schedules, ScheduleRow::id, store.actionItems()::revisions);
  }

  @BatchMapping(typeName = "Event", field = "revisions")
  Map<EventRow, List<RevisionRow>> revisionsOfEvents(
      List<EventRow> events, @ContextValue Store store) {
    return Batch.lists(events, EventRow::id, store.actionItems()::revisions);
  }

  @BatchMapping(typeName = "ActionItem")
  Map<ActionItemRow, List<String>> schemes(List<ActionItemRow> items, @ContextValue Store store) {
    return Batch.lists(items, ActionItemRow::id, store.actionItems()::schemes);
  }

  @BatchMapping(typeName = "ActionItem")
  Map<ActionItemRow, List<EvidenceRow>> evidence(
      List<ActionItemRow> items, @ContextValue Store store) {
    return Batch.lists(items, ActionItemRow::id, store.stories()::evidenceOfActionItems);
  }

  @BatchMapping(typeName = "Partner")
  Map<PartnerRow, List<ActionItemRow>> actionItems(
      List<PartnerRow> partners, @ContextValue Store store) {
    return Batch.lists(partners, PartnerRow::name, store.actionItems()::byPartner);
  }
}
