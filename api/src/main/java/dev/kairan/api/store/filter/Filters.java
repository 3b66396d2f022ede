package dev.kairan.api.store.filter;

import static dev.kairan.api.store.table.Tables.*;
import static org.jooq.impl.DSL.select;

import dev.kairan.api.store.table.tables.ActionItem;
import dev.kairan.api.store.table.tables.Chamber;
import dev.kairan.api.store.table.tables.Correction;
import dev.kairan.api.store.table.tables.Event;
import dev.kairan.api.store.table.tables.Link;
import dev.kairan.api.store.table.tables.Partner;
import dev.kairan.api.store.table.tables.Schedule;
import dev.kairan.api.store.table.tables.Story;
import dev.kairan.api.store.table.tables.Target;
import dev.kairan.api.store.table.tables.Topic;

/** Every filter type of the schema, in its words. */
public final class Filters {

  private static final FilterShape<Topic> TOPICS =
      new FilterShape<Topic>().value("id", t -> t.ID).text("name", t -> t.NAME, t -> t.NAME_FOLDED);

  private static final FilterShape<Correction> CORRECTIONS =
      new FilterShape<Correction>()
          .value("on", t -> t.CORRECTED_ON)
          .text("what", t -> t.WHAT, t -> t.WHAT_FOLDED);

  private static final FilterShape<Link> LINKS =
      new FilterShape<Link>()
          .text("url", t -> t.URL, t -> t.URL_FOLDED)
          .value("status", t -> t.LINK_STATUS)
          .value("checkedOn", t -> t.CHECKED_ON);

  private static final FilterShape<Partner> PARTNERS =
      new FilterShape<Partner>().text("name", t -> t.NAME, t -> t.NAME_FOLDED);

  public static final FilterShape<Schedule> SCHEDULES =
      new FilterShape<Schedule>()
          .value("kind", t -> t.KIND)
          .with("touchesMonth", (t, month, depth) -> Months.touched(t, month))
          .value("start", t -> t.START_ON)
          .value("end", t -> t.END_ON);

  private static final FilterShape<Target> TARGETS =
      new FilterShape<Target>()
          .text("what", t -> t.WHAT, t -> t.WHAT_FOLDED)
          .value("measure", t -> t.MEASURE)
          .value("end", t -> t.END_ON);

  private static final FilterShape<Event> EVENTS =
      new FilterShape<Event>()
          .text("name", t -> t.NAME, t -> t.NAME_FOLDED)
          .text("place", t -> t.PLACE, t -> t.PLACE_FOLDED)
          .value("start", t -> t.START_ON)
          .value("end", t -> t.END_ON);

  public static final FilterShape<Chamber> CHAMBERS =
      DeskFilters.withDesk(
          new FilterShape<Chamber>()
              .value("id", t -> t.ID)
              .text("name", t -> t.NAME, t -> t.NAME_FOLDED)
              .text("kana", t -> t.KANA, t -> t.KANA_FOLDED)
              .with("prefecture", ClosedList.PREFECTURES.criterion(t -> t.PREFECTURE_ID))
              .with("regionalBlock", ClosedList.REGIONAL_BLOCKS.criterion(t -> t.REGIONAL_BLOCK_ID))
              .text("website", t -> t.WEBSITE, t -> t.WEBSITE_FOLDED)
              .with("validOn", new ValidOn())
              .value("storyCount", t -> t.STORY_COUNT)
              .relation(
                  "stories",
                  new Relation<>(
                      STORY::as,
                      (chamber, story) ->
                          story.ID.in(
                              select(PARTICIPATION.STORY_ID)
                                  .from(PARTICIPATION)
                                  .where(PARTICIPATION.CHAMBER_ID.eq(chamber.ID)))),
                  () -> Filters.STORIES));

  public static final FilterShape<Story> STORIES =
      new FilterShape<Story>()
          .shownWhere(t -> t.IS_LISTED.eq(true))
          .value("id", t -> t.ID)
          .text("title", t -> t.TITLE, t -> t.TITLE_FOLDED)
          .value("fiscalYear", t -> t.FISCAL_YEAR)
          .value("publishedOn", t -> t.PUBLISHED_ON)
          .value("date", t -> t.HAPPENED_ON)
          .value("bodyKind", t -> t.BODY_KIND)
          .value("consent", t -> t.CONSENT_ON)
          .value("imageExpiresOn", t -> t.IMAGE_EXPIRES_ON)
          .relation(
              "corrections",
              new Relation<>(CORRECTION::as, (story, part) -> part.STORY_ID.eq(story.ID)),
              () -> CORRECTIONS)
          .relation(
              "links",
              new Relation<>(LINK::as, (story, part) -> part.STORY_ID.eq(story.ID)),
              () -> LINKS)
          .relation(
              "chambers",
              new Relation<>(
                  CHAMBER::as,
                  (story, chamber) ->
                      chamber.ID.in(
                          select(PARTICIPATION.CHAMBER_ID)
                              .from(PARTICIPATION)
                              .where(PARTICIPATION.STORY_ID.eq(story.ID)))),
              () -> CHAMBERS)
          .relation(
              "topics",
              new Relation<>(
                  TOPIC::as,
                  (story, topic) ->
                      topic.ID.in(
                          select(STORY_TOPIC.TOPIC_ID)
                              .from(STORY_TOPIC)
                              .where(STORY_TOPIC.STORY_ID.eq(story.ID)))),
              () -> TOPICS)
          .relation(
              "actionItems",
              new Relation<>(
                  ACTION_ITEM::as,
                  (story, item) ->
                      item.ID.in(
                          select(EVIDENCE.ACTION_ITEM_ID)
                              .from(EVIDENCE)
                              .where(EVIDENCE.STORY_ID.eq(story.ID)))),
              () -> Filters.ACTION_ITEMS)
          .relation(
              "outlets",
              new Relation<>(
                  OUTLET::as,
                  (story, outlet) ->
                      outlet.ID.in(
                          select(APPEARANCE.OUTLET_ID)
                              .from(APPEARANCE)
                              .where(APPEARANCE.STORY_ID.eq(story.ID)))),
              () -> PressFilters.OUTLETS);

  public static final FilterShape<ActionItem> ACTION_ITEMS =
      new FilterShape<ActionItem>()
          .value("id", t -> t.ID)
          .value("fiscalYear", t -> t.FISCAL_YEAR)
          .value("chapter", t -> t.CHAPTER_ID)
          .value("section", t -> t.SECTION_ID)
          .text("title", t -> t.TITLE, t -> t.TITLE_FOLDED)
          .text("summary", t -> t.SUMMARY, t -> t.SUMMARY_FOLDED)
          .value("page", t -> t.PAGE)
          .relation(
              "schedules",
              new Relation<>(SCHEDULE::as, (item, part) -> part.ACTION_ITEM_ID.eq(item.ID)),
              () -> SCHEDULES)
          .relation(
              "targets",
              new Relation<>(TARGET::as, (item, part) -> part.ACTION_ITEM_ID.eq(item.ID)),
              () -> TARGETS)
          .relation(
              "events",
              new Relation<>(EVENT::as, (item, part) -> part.ACTION_ITEM_ID.eq(item.ID)),
              () -> EVENTS)
          .relation(
              "partners",
              new Relation<>(
                  PARTNER::as,
                  (item, partner) ->
                      partner.NAME.in(
                          select(ACTION_ITEM_PARTNER.PARTNER_NAME)
                              .from(ACTION_ITEM_PARTNER)
                              .where(ACTION_ITEM_PARTNER.ACTION_ITEM_ID.eq(item.ID)))),
              () -> PARTNERS)
          .relation(
              "stories",
              new Relation<>(
                  STORY::as,
                  (item, story) ->
                      story.ID.in(
                          select(EVIDENCE.STORY_ID)
                              .from(EVIDENCE)
                              .where(EVIDENCE.ACTION_ITEM_ID.eq(item.ID)))),
              () -> STORIES);

  private Filters() {}
}
