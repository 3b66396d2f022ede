package dev.kairan.api.store.query;

import static dev.kairan.api.store.table.Tables.*;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.when;

import dev.kairan.api.store.row.plan.SectionEvidence;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Counts behind evidence. */
public final class NumberQueries {

  private final DSLContext dsl;

  public NumberQueries(DSLContext dsl) {
    this.dsl = dsl;
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
        .and(StoryScope.of(null, asOf).story())
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
        .and(StoryScope.of(null, asOf).story())
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
}
