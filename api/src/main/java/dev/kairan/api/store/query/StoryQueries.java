package dev.kairan.api.store.query;

import static dev.kairan.api.store.table.Tables.*;
import static org.jooq.impl.DSL.count;

import dev.kairan.api.store.list.KeyList;
import dev.kairan.api.store.list.Selections;
import dev.kairan.api.store.row.story.EvidenceRow;
import dev.kairan.api.store.row.story.StoryRow;
import dev.kairan.content.story.Figure;
import dev.kairan.content.story.Markup;
import dev.kairan.content.story.Participation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;

/** Stories and what they list, each in the order of the story's file. */
public final class StoryQueries {

  private final DSLContext dsl;

  public StoryQueries(DSLContext dsl) {
    this.dsl = dsl;
  }

  public Map<String, StoryRow> byId(Collection<String> ids) {
    return dsl.select(Selections.STORIES.columns())
        .from(STORY)
        .where(KeyList.holds(STORY.ID, ids))
        .fetchMap(row -> row.get(STORY.ID), Selections.STORIES::read);
  }

  /** The listed stories whose picture may be shown. */
  public Set<String> withUsableImage() {
    return dsl.select(STORY.ID)
        .from(STORY)
        .where(STORY.IS_LISTED.eq(true), STORY.IS_IMAGE_USABLE.eq(true))
        .fetchSet(STORY.ID);
  }

  /** Those withdrawn by a day, newest withdrawal first. */
  public List<StoryRow> withdrawn(LocalDate by) {
    return dsl.select(Selections.STORIES.columns())
        .from(STORY)
        .where(STORY.WITHDRAWN_ON.le(by))
        .orderBy(STORY.WITHDRAWN_ON.desc(), STORY.ID)
        .fetch(Selections.STORIES::read);
  }

  public Map<String, Markup> bodies(Collection<String> stories) {
    return dsl.select(STORY_BODY.STORY_ID, STORY_BODY.MARKDOWN, STORY_BODY.HTML, STORY_BODY.WORDS)
        .from(STORY_BODY)
        .where(KeyList.holds(STORY_BODY.STORY_ID, stories))
        .fetchMap(row -> row.value1(), row -> new Markup(row.value2(), row.value3(), row.value4()));
  }

  public Map<String, List<Participation>> participations(Collection<String> stories) {
    return dsl.select(PARTICIPATION.STORY_ID, PARTICIPATION.CHAMBER_ID, PARTICIPATION.ROLE)
        .from(PARTICIPATION)
        .where(KeyList.holds(PARTICIPATION.STORY_ID, stories))
        .orderBy(PARTICIPATION.STORY_ID, PARTICIPATION.POSITION)
        .fetchGroups(row -> row.value1(), row -> new Participation(row.value2(), row.value3()));
  }

  public Map<String, List<EvidenceRow>> evidenceOfStories(Collection<String> stories) {
    return dsl.select(EVIDENCE.STORY_ID, EVIDENCE.ACTION_ITEM_ID, EVIDENCE.NOTE)
        .from(EVIDENCE)
        .where(KeyList.holds(EVIDENCE.STORY_ID, stories))
        .orderBy(EVIDENCE.STORY_ID, EVIDENCE.POSITION)
        .fetchGroups(
            row -> row.value1(), row -> new EvidenceRow(row.value1(), row.value2(), row.value3()));
  }

  /** Newest publication first, undated stories last. */
  public Map<String, List<EvidenceRow>> evidenceOfActionItems(Collection<String> items) {
    return dsl.select(EVIDENCE.STORY_ID, EVIDENCE.ACTION_ITEM_ID, EVIDENCE.NOTE)
        .from(EVIDENCE)
        .join(STORY)
        .on(STORY.ID.eq(EVIDENCE.STORY_ID))
        .where(KeyList.holds(EVIDENCE.ACTION_ITEM_ID, items))
        .and(STORY.IS_LISTED.eq(true))
        .orderBy(EVIDENCE.ACTION_ITEM_ID, STORY.PUBLISHED_ON.desc().nullsLast(), EVIDENCE.STORY_ID)
        .fetchGroups(
            row -> row.value2(), row -> new EvidenceRow(row.value1(), row.value2(), row.value3()));
  }

  /** How many stories are evidence for each item on {@code asOf}, where any is. */
  public Map<String, Integer> evidenceCounts(Collection<String> items, LocalDate asOf) {
    return dsl.select(EVIDENCE.ACTION_ITEM_ID, count())
        .from(EVIDENCE)
        .join(STORY)
        .on(STORY.ID.eq(EVIDENCE.STORY_ID))
        .where(KeyList.holds(EVIDENCE.ACTION_ITEM_ID, items))
        .and(StoryScope.of(null, asOf).story())
        .groupBy(EVIDENCE.ACTION_ITEM_ID)
        .fetchMap(row -> row.value1(), row -> row.value2());
  }

  public Map<String, List<Figure>> figures(Collection<String> stories) {
    return dsl.select(
            FIGURE.STORY_ID,
            FIGURE.AMOUNT,
            FIGURE.UNIT,
            FIGURE.WHAT,
            FIGURE.BASIS,
            FIGURE.IS_APPROXIMATE)
        .from(FIGURE)
        .where(KeyList.holds(FIGURE.STORY_ID, stories))
        .orderBy(FIGURE.STORY_ID, FIGURE.POSITION)
        .fetchGroups(
            row -> row.value1(),
            row ->
                new Figure(
                    BigDecimal.valueOf(row.value2()),
                    row.value3(),
                    row.value4(),
                    row.value5(),
                    row.value6()));
  }
}
