package dev.kairan.api.graph.controller;

import dev.kairan.api.store.Store;
import dev.kairan.api.store.row.desk.IssueRow;
import dev.kairan.api.store.row.desk.PlacementRow;
import dev.kairan.api.store.row.desk.RequestRow;
import dev.kairan.api.store.row.desk.TrainingRow;
import dev.kairan.api.store.row.place.ChamberRow;
import dev.kairan.api.store.row.press.OutletRow;
import dev.kairan.api.store.row.story.StoryRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Requests, trainings, issues and placements. */
@Controller
class DeskController {

  @BatchMapping(typeName = "Request", field = "chamber")
  Map<RequestRow, ChamberRow> chamberOfRequest(
      List<RequestRow> requests, @ContextValue Store store) {
    return Batch.references(requests, RequestRow::chamberId, store.places()::chambers);
  }

  @SchemaMapping(typeName = "Request")
  boolean open(RequestRow request, @Argument @Nullable LocalDate asOf, @ContextValue Store store) {
    return request.isOpenOn(AskedTime.day(asOf, store));
  }

  @SchemaMapping(typeName = "Request")
  int daysOverdue(
      RequestRow request, @Argument @Nullable LocalDate asOf, @ContextValue Store store) {
    return request.daysOverdueOn(AskedTime.day(asOf, store));
  }

  @BatchMapping(typeName = "Training")
  Map<TrainingRow, List<ChamberRow>> chambers(
      List<TrainingRow> trainings, @ContextValue Store store) {
    return Batch.lists(trainings, TrainingRow::id, store.desk()::chambersOfTrainings);
  }

  @BatchMapping(typeName = "Issue")
  Map<IssueRow, OutletRow> outlet(List<IssueRow> issues, @ContextValue Store store) {
    return Batch.references(issues, IssueRow::outletId, store.press()::outletsById);
  }

  @BatchMapping(typeName = "Issue", field = "placements")
  Map<IssueRow, List<PlacementRow>> placementsOfIssue(
      List<IssueRow> issues, @ContextValue Store store) {
    return Batch.lists(issues, IssueRow::id, store.desk()::placementsOfIssues);
  }

  @BatchMapping(typeName = "Story", field = "placements")
  Map<StoryRow, List<PlacementRow>> placementsOfStory(
      List<StoryRow> stories, @ContextValue Store store) {
    return Batch.lists(stories, StoryRow::id, store.desk()::placementsOfStories);
  }

  @BatchMapping(typeName = "Placement")
  Map<PlacementRow, IssueRow> issue(List<PlacementRow> placements, @ContextValue Store store) {
    return Batch.references(placements, PlacementRow::issueId, store.desk()::issues);
  }

  @BatchMapping(typeName = "Placement", field = "chamber")
  Map<PlacementRow, ChamberRow> chamberOfPlacement(
      List<PlacementRow> placements, @ContextValue Store store) {
    return Batch.references(placements, PlacementRow::chamberId, store.places()::chambers);
  }

  @BatchMapping(typeName = "Placement")
  Map<PlacementRow, StoryRow> story(List<PlacementRow> placements, @ContextValue Store store) {
    return Batch.references(placements, PlacementRow::storyId, store.stories()::byId);
  }
}
