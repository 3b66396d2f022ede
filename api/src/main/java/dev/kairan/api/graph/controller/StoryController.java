package dev.kairan.api.graph.controller;

import dev.kairan.api.store.Store;
import dev.kairan.api.store.row.place.ChamberRow;
import dev.kairan.api.store.row.plan.SectionRow;
import dev.kairan.api.store.row.press.OutletRow;
import dev.kairan.api.store.row.story.AppearanceRow;
import dev.kairan.api.store.row.story.EvidenceRow;
import dev.kairan.api.store.row.story.SourceRow;
import dev.kairan.api.store.row.story.StoryRow;
import dev.kairan.api.store.row.story.TopicRow;
import dev.kairan.content.story.Figure;
import dev.kairan.content.story.Markup;
import dev.kairan.content.story.Participation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Stories and what they list. */
@Controller
class StoryController {

  @QueryMapping
  @Nullable StoryRow story(@Argument String id, @ContextValue Store store) {
    return store.stories().byId(List.of(id)).get(id);
  }

  @QueryMapping
  List<StoryRow> withdrawnStories(@ContextValue Store store) {
    return store.stories().withdrawn(store.snapshot().day());
  }

  @BatchMapping(typeName = "Story")
  Map<StoryRow, Markup> body(List<StoryRow> stories, @ContextValue Store store) {
    return Batch.references(stories, StoryRow::id, store.stories()::bodies);
  }

  @BatchMapping(typeName = "Story")
  Map<StoryRow, List<Participation>> participations(
      List<StoryRow> stories, @ContextValue Store store) {
    return Batch.lists(stories, StoryRow::id, store.stories()::participations);
  }

  @BatchMapping(typeName = "Story")
  Map<StoryRow, List<TopicRow>> topics(List<StoryRow> stories, @ContextValue Store store) {
    return Batch.lists(stories, StoryRow::id, store.topics()::ofStories);
  }

  @BatchMapping(typeName = "Story")
  Map<StoryRow, List<EvidenceRow>> evidence(List<StoryRow> stories, @ContextValue Store store) {
    return Batch.lists(stories, StoryRow::id, store.stories()::evidenceOfStories);
  }

  @BatchMapping(typeName = "Story")
  Map<StoryRow, List<Figure>> figures(List<StoryRow> stories, @ContextValue Store store) {
    return Batch.lists(stories, StoryRow::id, store.stories()::figures);
  }

  @BatchMapping(typeName = "Story")
  Map<StoryRow, List<AppearanceRow>> appearances(
      List<StoryRow> stories, @ContextValue Store store) {
    return Batch.lists(stories, StoryRow::id, store.citations()::appearances);
  }

  @BatchMapping(typeName = "Story")
  Map<StoryRow, List<SourceRow>> sources(List<StoryRow> stories, @ContextValue Store store) {
    return Batch.lists(stories, StoryRow::id, store.citations()::sources);
  }

  @BatchMapping(typeName = "Participation")
  Map<Participation, ChamberRow> chamber(
      List<Participation> participations, @ContextValue Store store) {
    return Batch.references(participations, Participation::chamber, store.places()::chambers);
  }

  @BatchMapping(typeName = "Evidence", field = "story")
  Map<EvidenceRow, StoryRow> storyOfEvidence(
      List<EvidenceRow> evidence, @ContextValue Store store) {
    return Batch.references(evidence, EvidenceRow::storyId, store.stories()::byId);
  }

  @BatchMapping(typeName = "Appearance")
  Map<AppearanceRow, OutletRow> outlet(List<AppearanceRow> appearances, @ContextValue Store store) {
    return Batch.references(appearances, AppearanceRow::outletId, store.press()::outletsById);
  }

  @QueryMapping(name = "topics")
  List<TopicRow> allTopics(@ContextValue Store store) {
    return store.topics().topics();
  }

  @QueryMapping
  @Nullable TopicRow topic(@Argument String id, @ContextValue Store store) {
    return allTopics(store).stream().filter(each -> each.id().equals(id)).findAny().orElse(null);
  }

  @BatchMapping(typeName = "Topic")
  Map<TopicRow, List<SectionRow>> sections(List<TopicRow> topics, @ContextValue Store store) {
    return Batch.lists(topics, TopicRow::id, store.plans()::sectionsOfTopics);
  }
}
