package dev.kairan.api.store.list;

import static dev.kairan.api.store.table.Tables.*;

import dev.kairan.api.store.filter.Filters;
import dev.kairan.api.store.row.place.ChamberRow;
import dev.kairan.api.store.row.plan.ActionItemRow;
import dev.kairan.api.store.row.story.StoryRow;
import dev.kairan.api.store.table.tables.ActionItem;
import dev.kairan.api.store.table.tables.Chamber;
import dev.kairan.api.store.table.tables.Story;
import java.util.Map;

/** The three types of row that can be listed, with the orders that the schema offers. */
final class Catalogues {

  static final Catalogue<Chamber, ChamberRow> CHAMBERS =
      new Catalogue<>(
          "Chamber",
          CHAMBER,
          CHAMBER.ID,
          Selections.CHAMBERS,
          Filters.CHAMBERS,
          Map.of(
              "KANA", CHAMBER.KANA_KEY,
              "PREFECTURE", CHAMBER.PREFECTURE_KEY,
              "STORY_COUNT", CHAMBER.STORY_COUNT,
              "LATEST_STORY", CHAMBER.LATEST_STORY_ON),
          CHAMBER.ID);

  static final Catalogue<Story, StoryRow> STORIES =
      new Catalogue<>(
          "Story",
          STORY,
          STORY.ID,
          Selections.STORIES,
          Filters.STORIES,
          Map.of(
              "PUBLISHED_ON", STORY.PUBLISHED_ON,
              "NEWEST", STORY.NEWEST_ON,
              "DATE", STORY.HAPPENED_ON,
              "TITLE", STORY.TITLE),
          STORY.ID);

  static final Catalogue<ActionItem, ActionItemRow> ACTION_ITEMS =
      new Catalogue<>(
          "ActionItem",
          ACTION_ITEM,
          ACTION_ITEM.ID,
          Selections.ACTION_ITEMS,
          Filters.ACTION_ITEMS,
          Map.of(
              "PLAN", ACTION_ITEM.PLAN_KEY,
              "DUE", ACTION_ITEM.DUE_ON,
              "EVIDENCE_COUNT", ACTION_ITEM.EVIDENCE_COUNT),
          ACTION_ITEM.PLAN_KEY);

  private Catalogues() {}
}
