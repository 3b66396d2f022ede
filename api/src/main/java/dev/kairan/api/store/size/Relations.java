package dev.kairan.api.store.size;

import static dev.kairan.api.store.size.Relation.all;
import static dev.kairan.api.store.size.Relation.owned;
import static dev.kairan.api.store.size.Relation.shared;
import static dev.kairan.api.store.table.Tables.*;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * Every list field whose rows stand in a table: what a document may cost is estimated by these.
 * Lists that are as long for every snapshot stand in {@code FixedSizes}.
 */
public final class Relations {

  private static final Table<?> DATED = together(List.of(SCHEDULE.ID, EVENT.ID));
  private static final Table<?> SEARCHED = together(List.of(STORY.ID, ACTION_ITEM.ID, CHAMBER.ID));
  private static final Table<?> CHANGED =
      together(List.of(STORY.ID, STORY.ID, CORRECTION.STORY_ID));
  private static final Table<?> CHAMBER_CHANGES =
      together(List.of(CHAMBER.ID, CHAMBER.ID, FORMER_NAME.CHAMBER_ID));
  private static final Table<?> CLIPPING_GROUPS = together(List.of(CLIPPING.ID, PREFECTURE.ID));

  private static final List<Relation> ALL =
      List.of(
          all("Query.plans", PLAN),
          all("Query.chambers", CHAMBER),
          all("Query.stories", STORY),
          all("Query.actionItems", ACTION_ITEM),
          all("Query.topics", TOPIC),
          all("Query.outlets", OUTLET),
          all("Query.calendar", DATED),
          all("Query.search", SEARCHED),
          all("Query.searchTexts", SEARCHED),
          all("Query.changes", CHANGED),
          all("Query.withdrawnStories", STORY),
          all("Query.visits", VISIT),
          all("Query.gaps", CHAMBER),
          all("Query.storyCountHistogram", STORY),
          all("Query.chamberChanges", CHAMBER_CHANGES),
          all("Query.redirects", REDIRECT),
          all("Query.clippings", CLIPPING),
          all("Query.releases", RELEASE),
          all("Query.pressClubs", PRESS_CLUB),
          all("ClippingStats.groups", CLIPPING_GROUPS),
          all("ClippingStats.targets", TARGET),
          all("EmbargoReport.reported", RELEASE),
          all("Query.requests", REQUEST),
          all("Query.trainings", TRAINING),
          all("Query.issues", ISSUE),
          all("Progress.sections", SECTION),
          all("Progress.targets", TARGET),
          all("Coverage.byTopic", TOPIC),
          all("Coverage.byChannel", OUTLET),
          owned("RegionalBlock.prefectures", PREFECTURE, PREFECTURE.REGIONAL_BLOCK_ID),
          owned("RegionalBlock.chambers", CHAMBER, CHAMBER.REGIONAL_BLOCK_ID),
          owned("Prefecture.chambers", CHAMBER, CHAMBER.PREFECTURE_ID),
          shared("Chamber.stories", PARTICIPATION, PARTICIPATION.CHAMBER_ID),
          owned("Chamber.visits", VISIT, VISIT.CHAMBER_ID),
          owned("Chamber.formerNames", FORMER_NAME, FORMER_NAME.CHAMBER_ID),
          owned("Release.clippings", CLIPPING, CLIPPING.RELEASE_ID),
          owned("Release.deliveries", DELIVERY, DELIVERY.RELEASE_ID),
          all("Plan.droppedItems", ACTION_ITEM),
          owned("Plan.chapters", CHAPTER, CHAPTER.FISCAL_YEAR),
          owned("Plan.sections", SECTION, SECTION.FISCAL_YEAR),
          owned("Plan.actionItems", ACTION_ITEM, ACTION_ITEM.FISCAL_YEAR),
          owned("Chapter.groups", SECTION_GROUP, SECTION_GROUP.CHAPTER_ID),
          owned("Chapter.sections", SECTION, SECTION.CHAPTER_ID),
          owned("Section.subheadings", SUBHEADING, SUBHEADING.SECTION_ID),
          owned("Section.actionItems", ACTION_ITEM, ACTION_ITEM.SECTION_ID),
          shared("Section.topics", TOPIC_SECTION, TOPIC_SECTION.SECTION_ID),
          owned("ActionItem.schedules", SCHEDULE, SCHEDULE.ACTION_ITEM_ID),
          owned("ActionItem.targets", TARGET, TARGET.ACTION_ITEM_ID),
          shared("ActionItem.partners", ACTION_ITEM_PARTNER, ACTION_ITEM_PARTNER.ACTION_ITEM_ID),
          owned("ActionItem.events", EVENT, EVENT.ACTION_ITEM_ID),
          owned("Schedule.revisions", REVISION, REVISION.PART_ID),
          owned("Event.revisions", REVISION, REVISION.PART_ID),
          owned("ActionItem.evidence", EVIDENCE, EVIDENCE.ACTION_ITEM_ID),
          shared("ActionItem.stories", EVIDENCE, EVIDENCE.ACTION_ITEM_ID),
          shared("Partner.actionItems", ACTION_ITEM_PARTNER, ACTION_ITEM_PARTNER.PARTNER_NAME),
          shared(
              "ActionItem.predecessors",
              ACTION_ITEM_PREDECESSOR,
              ACTION_ITEM_PREDECESSOR.ACTION_ITEM_ID),
          shared(
              "ActionItem.successors",
              ACTION_ITEM_PREDECESSOR,
              ACTION_ITEM_PREDECESSOR.PREDECESSOR_ID),
          owned("Story.participations", PARTICIPATION, PARTICIPATION.STORY_ID),
          shared("Story.topics", STORY_TOPIC, STORY_TOPIC.STORY_ID),
          owned("Story.evidence", EVIDENCE, EVIDENCE.STORY_ID),
          owned("Story.figures", FIGURE, FIGURE.STORY_ID),
          owned("Story.appearances", APPEARANCE, APPEARANCE.STORY_ID),
          owned("Story.sources", SOURCE, SOURCE.STORY_ID),
          owned("Story.corrections", CORRECTION, CORRECTION.STORY_ID),
          owned("Story.brokenLinks", LINK, LINK.STORY_ID),
          owned("Story.placements", PLACEMENT, PLACEMENT.STORY_ID),
          owned("Correction.reached", PLACEMENT, PLACEMENT.STORY_ID),
          owned("Correction.outstanding", PLACEMENT, PLACEMENT.STORY_ID),
          owned("Issue.placements", PLACEMENT, PLACEMENT.ISSUE_ID),
          shared("Training.chambers", TRAINING_CHAMBER, TRAINING_CHAMBER.TRAINING_ID),
          shared("Topic.sections", TOPIC_SECTION, TOPIC_SECTION.TOPIC_ID),
          shared("Topic.stories", STORY_TOPIC, STORY_TOPIC.TOPIC_ID));

  private Relations() {}

  /** The rows of several tables, each by a column of one. */
  private static Table<?> together(List<TableField<?, String>> columns) {
    return columns.stream()
        .<Select<Record1<String>>>map(column -> DSL.select(column).from(column.getTable()))
        .reduce(Select::unionAll)
        .orElseThrow()
        .asTable();
  }

  /** Counts the lists of a snapshot; by field, such as {@code Chamber.stories}. */
  public static Map<String, ListSizes> count(DSLContext dsl) {
    return ALL.stream()
        .collect(Collectors.toUnmodifiableMap(Relation::field, relation -> relation.count(dsl)));
  }
}
