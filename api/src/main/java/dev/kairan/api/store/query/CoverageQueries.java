package dev.kairan.api.store.query;

import static dev.kairan.api.store.table.Tables.APPEARANCE;
import static dev.kairan.api.store.table.Tables.CHAMBER;
import static dev.kairan.api.store.table.Tables.OUTLET;
import static dev.kairan.api.store.table.Tables.PARTICIPATION;
import static dev.kairan.api.store.table.Tables.STORY;
import static dev.kairan.api.store.table.Tables.STORY_TOPIC;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.select;

import dev.kairan.api.store.row.place.CoveredCount;
import dev.kairan.api.store.row.place.PrefectureCount;
import dev.kairan.content.press.OutletKind;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.Table;

/** Counts behind coverage. */
public final class CoverageQueries {

  /** Each chamber beside each story in which it took part. */
  private static final Table<?> TAKING_PART =
      STORY
          .join(PARTICIPATION)
          .on(PARTICIPATION.STORY_ID.eq(STORY.ID))
          .join(CHAMBER)
          .on(CHAMBER.ID.eq(PARTICIPATION.CHAMBER_ID));

  private static final Table<?> APPEARING =
      TAKING_PART
          .join(APPEARANCE)
          .on(APPEARANCE.STORY_ID.eq(STORY.ID))
          .join(OUTLET)
          .on(OUTLET.ID.eq(APPEARANCE.OUTLET_ID).and(OUTLET.KIND.eq(OutletKind.OWN_CHANNEL)));

  private final DSLContext dsl;

  public CoverageQueries(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** The chambers of each prefecture that has any, and how many of them have a story. */
  public List<PrefectureCount> byPrefecture(StoryScope scope) {
    Condition covered = takesPart(scope.story());
    Condition undated = takesPart(scope.undatedStory());
    return dsl.select(
            CHAMBER.PREFECTURE_ID,
            count(),
            count().filterWhere(covered),
            count().filterWhere(undated.andNot(covered)))
        .from(CHAMBER)
        .where(scope.chamber())
        .groupBy(CHAMBER.PREFECTURE_ID)
        .fetch(Records.mapping(PrefectureCount::new));
  }

  private static Condition takesPart(Condition story) {
    return CHAMBER.ID.in(
        select(PARTICIPATION.CHAMBER_ID)
            .from(PARTICIPATION)
            .join(STORY)
            .on(STORY.ID.eq(PARTICIPATION.STORY_ID))
            .where(story));
  }

  /** How many stories stand behind that coverage. */
  public int stories(StoryScope scope) {
    return dsl.select(countDistinct(STORY.ID))
        .from(TAKING_PART)
        .where(scope.story())
        .and(scope.chamber())
        .fetchSingle()
        .value1();
  }

  /** By id of the topic, where it has any story. */
  public Map<String, CoveredCount> byTopic(StoryScope scope) {
    return dsl.select(STORY_TOPIC.TOPIC_ID, countDistinct(CHAMBER.ID), countDistinct(STORY.ID))
        .from(TAKING_PART)
        .join(STORY_TOPIC)
        .on(STORY_TOPIC.STORY_ID.eq(STORY.ID))
        .where(scope.story())
        .and(scope.chamber())
        .groupBy(STORY_TOPIC.TOPIC_ID)
        .fetchMap(row -> row.value1(), row -> new CoveredCount(row.value2(), row.value3()));
  }

  /** By id of the own channel, where any story appeared in it. */
  public Map<String, CoveredCount> byChannel(StoryScope scope) {
    return dsl.select(OUTLET.ID, countDistinct(CHAMBER.ID), countDistinct(STORY.ID))
        .from(APPEARING)
        .where(scope.story())
        .and(scope.appearance())
        .and(scope.chamber())
        .groupBy(OUTLET.ID)
        .fetchMap(row -> row.value1(), row -> new CoveredCount(row.value2(), row.value3()));
  }

  /** Over all own channels, each chamber and each story once. */
  public CoveredCount inAnyChannel(StoryScope scope) {
    return dsl.select(countDistinct(CHAMBER.ID), countDistinct(STORY.ID))
        .from(APPEARING)
        .where(scope.story())
        .and(scope.appearance())
        .and(scope.chamber())
        .fetchSingle(Records.mapping(CoveredCount::new));
  }
}
