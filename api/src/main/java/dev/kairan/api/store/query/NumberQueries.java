package dev.kairan.api.store.query;

import static dev.kairan.api.store.table.Tables.*;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import dev.kairan.api.store.filter.NotWithdrawn;
import dev.kairan.api.store.filter.ValidOn;
import dev.kairan.api.store.row.place.PrefectureCount;
import dev.kairan.api.store.row.plan.SectionEvidence;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;

/** Counts behind coverage and evidence. A date known to a month counts by its first day. */
public final class NumberQueries {

  private final DSLContext dsl;

  public NumberQueries(DSLContext dsl) {
    this.dsl = dsl;
  }

  /**
   * The chambers of each prefecture that has any on {@code asOf}, and how many of them have a
   * story.
   *
   * @param fiscalYear the year in which the story became public; null for all years
   */
  public List<PrefectureCount> coverage(
      @Nullable Integer fiscalYear, LocalDate asOf, boolean includeAffiliated) {
    Condition covered = takesPart(counted(fiscalYear, asOf, includeAffiliated));
    Condition undated =
        takesPart(STORY.FISCAL_YEAR.isNull().and(counted(null, asOf, includeAffiliated)));
    return dsl.select(
            CHAMBER.PREFECTURE_ID,
            count(),
            count().filterWhere(covered),
            count().filterWhere(undated.andNot(covered)))
        .from(CHAMBER)
        .where(ValidOn.condition(CHAMBER, asOf))
        .groupBy(CHAMBER.PREFECTURE_ID)
        .fetch(Records.mapping(PrefectureCount::new));
  }

  /** How many stories stand behind that coverage. */
  public int storiesCounted(
      @Nullable Integer fiscalYear, LocalDate asOf, boolean includeAffiliated) {
    return dsl.fetchCount(
        select(STORY.ID)
            .from(STORY)
            .where(counted(fiscalYear, asOf, includeAffiliated))
            .and(
                STORY.ID.in(
                    select(PARTICIPATION.STORY_ID)
                        .from(PARTICIPATION)
                        .join(CHAMBER)
                        .on(CHAMBER.ID.eq(PARTICIPATION.CHAMBER_ID))
                        .where(ValidOn.condition(CHAMBER, asOf)))));
  }

  /** How many action items the plan has. */
  public int actionItems(int fiscalYear) {
    return dsl.fetchCount(ACTION_ITEM, ACTION_ITEM.FISCAL_YEAR.eq(fiscalYear));
  }

  /** How many action items of the plan have a story that was public on {@code asOf}. */
  public int actionItemsWithEvidence(int fiscalYear, LocalDate asOf) {
    return dsl.select(countDistinct(ACTION_ITEM.ID))
        .from(ACTION_ITEM)
        .join(EVIDENCE)
        .on(EVIDENCE.ACTION_ITEM_ID.eq(ACTION_ITEM.ID))
        .join(STORY)
        .on(STORY.ID.eq(EVIDENCE.STORY_ID))
        .where(ACTION_ITEM.FISCAL_YEAR.eq(fiscalYear))
        .and(counted(null, asOf, true))
        .fetchSingle()
        .value1();
  }

  /** The sections of a plan in its order, with their stories that were public on {@code asOf}. */
  public List<SectionEvidence> sections(int fiscalYear, LocalDate asOf) {
    Field<Integer> items = countDistinct(ACTION_ITEM.ID);
    Field<Integer> withEvidence = countDistinct(when(STORY.ID.isNotNull(), ACTION_ITEM.ID));
    Field<Integer> stories = countDistinct(STORY.ID);
    return dsl.select(SECTION.fields())
        .select(items, withEvidence, stories)
        .from(SECTION)
        .leftJoin(ACTION_ITEM)
        .on(ACTION_ITEM.SECTION_ID.eq(SECTION.ID))
        .leftJoin(EVIDENCE)
        .on(EVIDENCE.ACTION_ITEM_ID.eq(ACTION_ITEM.ID))
        .leftJoin(STORY)
        .on(STORY.ID.eq(EVIDENCE.STORY_ID))
        .and(counted(null, asOf, true))
        .where(SECTION.FISCAL_YEAR.eq(fiscalYear))
        .groupBy(SECTION.ID)
        .orderBy(SECTION.POSITION)
        .fetch(
            row ->
                new SectionEvidence(
                    PlanParts.section(row),
                    row.get(items),
                    row.get(withEvidence),
                    row.get(stories)));
  }

  private static Condition takesPart(Condition story) {
    return CHAMBER.ID.in(
        select(PARTICIPATION.CHAMBER_ID)
            .from(PARTICIPATION)
            .join(STORY)
            .on(STORY.ID.eq(PARTICIPATION.STORY_ID))
            .where(story));
  }

  /** A story that counts; the conditions are on {@code STORY} itself. */
  static Condition counted(
      @Nullable Integer fiscalYear, LocalDate asOf, boolean includeAffiliated) {
    Condition published = STORY.PUBLISHED_ON.le(asOf);
    Condition inTime =
        fiscalYear == null
            ? STORY.PUBLISHED_ON.isNull().or(published)
            : STORY.FISCAL_YEAR.eq(fiscalYear).and(published);
    Condition standing = inTime.and(NotWithdrawn.on(STORY, asOf));
    return includeAffiliated ? standing : standing.and(STORY.IS_AFFILIATED.eq(false));
  }
}
