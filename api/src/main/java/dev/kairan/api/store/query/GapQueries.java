package dev.kairan.api.store.query;

import static dev.kairan.api.store.table.Tables.CHAMBER;
import static dev.kairan.api.store.table.Tables.PARTICIPATION;
import static dev.kairan.api.store.table.Tables.STORY;
import static dev.kairan.api.store.table.Tables.STORY_TOPIC;
import static dev.kairan.api.store.table.Tables.VISIT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import dev.kairan.api.store.list.Selections;
import dev.kairan.api.store.row.place.GapChamber;
import dev.kairan.api.store.row.place.StoryCountBin;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Records;
import org.jooq.Select;
import org.jooq.Table;

/** How often and how lately chambers were told of, and of which topics. */
public final class GapQueries {

  private static final Table<?> TAKING_PART =
      PARTICIPATION.join(STORY).on(STORY.ID.eq(PARTICIPATION.STORY_ID));

  private static final Field<Integer> STORIES = field(name("stories"), Integer.class);

  private final DSLContext dsl;

  public GapQueries(DSLContext dsl) {
    this.dsl = dsl;
  }

  /**
   * The chambers of the scope, by prefecture and kana.
   *
   * @param scope of one fiscal year
   */
  public List<GapChamber> chambers(StoryScope scope) {
    StoryScope everKnown = StoryScope.of(null, scope.asOf());
    Field<Integer> inYear = field(storiesOfChamber(scope));
    Field<Integer> ever = field(storiesOfChamber(everKnown));
    Field<LocalDate> lastStory = field(lastStory(everKnown));
    Field<LocalDate> lastVisit = field(lastVisit(scope.asOf()));
    return dsl.select(Selections.CHAMBERS.columns())
        .select(inYear, ever, lastStory, lastVisit)
        .from(CHAMBER)
        .where(scope.chamber())
        .orderBy(CHAMBER.PREFECTURE_KEY, CHAMBER.ID)
        .fetch(
            row ->
                new GapChamber(
                    Selections.CHAMBERS.read(row),
                    row.get(inYear) > 0,
                    row.get(ever),
                    row.get(lastStory),
                    row.get(lastVisit)));
  }

  private static Select<Record1<Integer>> storiesOfChamber(StoryScope scope) {
    return select(count())
        .from(TAKING_PART)
        .where(PARTICIPATION.CHAMBER_ID.eq(CHAMBER.ID))
        .and(scope.story());
  }

  /** By publication or, where that is unknown, by when it happened. */
  private static Select<Record1<LocalDate>> lastStory(StoryScope scope) {
    return select(max(when(STORY.NEWEST_ON.le(scope.asOf()), STORY.NEWEST_ON)))
        .from(TAKING_PART)
        .where(PARTICIPATION.CHAMBER_ID.eq(CHAMBER.ID))
        .and(scope.story());
  }

  private static Select<Record1<LocalDate>> lastVisit(LocalDate asOf) {
    return select(max(VISIT.VISITED_ON))
        .from(VISIT)
        .where(VISIT.CHAMBER_ID.eq(CHAMBER.ID))
        .and(VISIT.VISITED_ON.le(asOf));
  }

  /** The topics of each chamber that has any story with a topic, by chamber. */
  public Map<String, Set<String>> topics(StoryScope scope) {
    return dsl
        .selectDistinct(CHAMBER.ID, STORY_TOPIC.TOPIC_ID)
        .from(CHAMBER)
        .join(PARTICIPATION)
        .on(PARTICIPATION.CHAMBER_ID.eq(CHAMBER.ID))
        .join(STORY)
        .on(STORY.ID.eq(PARTICIPATION.STORY_ID))
        .join(STORY_TOPIC)
        .on(STORY_TOPIC.STORY_ID.eq(STORY.ID))
        .where(scope.chamber())
        .and(scope.story())
        .fetch()
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> row.value1(), Collectors.mapping(row -> row.value2(), Collectors.toSet())));
  }

  /** How many chambers have just so many stories, of those counts that any has. */
  public List<StoryCountBin> storyCounts(StoryScope scope) {
    Table<?> counted =
        select(field(storiesOfChamber(scope)).as(STORIES))
            .from(CHAMBER)
            .where(scope.chamber())
            .asTable("counted");
    return dsl.select(STORIES, count())
        .from(counted)
        .groupBy(STORIES)
        .orderBy(STORIES)
        .fetch(Records.mapping(StoryCountBin::new));
  }
}
