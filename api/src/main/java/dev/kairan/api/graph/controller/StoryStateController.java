package dev.kairan.api.graph.controller;

import dev.kairan.api.fault.ErrorCode;
import dev.kairan.api.fault.Fault;
import dev.kairan.api.number.LinkCheckCounts;
import dev.kairan.api.store.Store;
import dev.kairan.api.store.row.desk.PlacementRow;
import dev.kairan.api.store.row.story.ChangeRow;
import dev.kairan.api.store.row.story.CorrectionRow;
import dev.kairan.api.store.row.story.LinkCheckRow;
import dev.kairan.api.store.row.story.StoryRow;
import dev.kairan.content.link.Redirect;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What became of stories: corrections, links, changes, addresses. */
@Controller
class StoryStateController {

  private static final int LONGEST_PERIOD_DAYS = 366;

  @BatchMapping(typeName = "Story")
  Map<StoryRow, List<CorrectionRow>> corrections(
      List<StoryRow> stories, @ContextValue Store store) {
    return Batch.lists(stories, StoryRow::id, store.corrections()::ofStories);
  }

  @BatchMapping(typeName = "Correction")
  Map<CorrectionRow, List<PlacementRow>> reached(
      List<CorrectionRow> corrections, @ContextValue Store store) {
    return Batch.lists(corrections, Function.identity(), store.corrections()::reached);
  }

  @BatchMapping(typeName = "Correction")
  Map<CorrectionRow, List<PlacementRow>> outstanding(
      List<CorrectionRow> corrections, @ContextValue Store store) {
    return Batch.lists(corrections, Function.identity(), store.corrections()::outstanding);
  }

  @BatchMapping(typeName = "Story")
  Map<StoryRow, List<LinkCheckRow>> brokenLinks(List<StoryRow> stories, @ContextValue Store store) {
    return Batch.lists(stories, StoryRow::id, store.citations()::brokenLinks);
  }

  @BatchMapping(typeName = "LinkCheck", field = "story")
  Map<LinkCheckRow, StoryRow> storyOfLink(List<LinkCheckRow> links, @ContextValue Store store) {
    return Batch.references(links, LinkCheckRow::storyId, store.stories()::byId);
  }

  @BatchMapping(typeName = "Change", field = "story")
  Map<ChangeRow, StoryRow> storyOfChange(List<ChangeRow> changes, @ContextValue Store store) {
    return Batch.references(changes, ChangeRow::storyId, store.stories()::byId);
  }

  @QueryMapping
  List<Redirect> redirects(@ContextValue Store store) {
    return store.redirects().redirects();
  }

  @QueryMapping
  LinkCheckCounts linkCheckCounts(@ContextValue Store store) {
    return LinkCheckCounts.of(store);
  }

  /** What is to come has changed nothing yet. */
  @QueryMapping
  List<ChangeRow> changes(
      @Argument LocalDate since, @Argument @Nullable LocalDate until, @ContextValue Store store) {
    LocalDate today = store.snapshot().day();
    if (until != null && since.isAfter(until)) {
      throw new Fault(
          ErrorCode.BAD_DATE_RANGE,
          "since(" + since + ")が until(" + until + ")より後です。since を until 以前の日にしてください。");
    }
    LocalDate last = until == null || until.isAfter(today) ? today : until;
    if (ChronoUnit.DAYS.between(since, last) > LONGEST_PERIOD_DAYS) {
      throw new Fault(
          ErrorCode.BAD_DATE_RANGE, "since から until までは" + LONGEST_PERIOD_DAYS + "日以内にしてください。");
    }
    return store.changes().changes(since, last);
  }
}
