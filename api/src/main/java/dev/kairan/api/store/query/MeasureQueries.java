package dev.kairan.api.store.query;

import static dev.kairan.api.store.table.Tables.*;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import dev.kairan.api.store.filter.NotWithdrawn;
import dev.kairan.api.store.filter.ValidOn;
import dev.kairan.api.store.row.RecordLog;
import dev.kairan.api.store.row.plan.MeasuredTarget;
import dev.kairan.api.store.row.plan.TargetRow;
import dev.kairan.api.store.row.plan.YearTarget;
import dev.kairan.content.plan.TargetMeasure;
import dev.kairan.content.press.OutletTier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Record3;
import org.jooq.Records;
import org.jooq.Select;
import org.jooq.SelectSelectStep;

/** Targets measured by the records. A date known to a month counts by its first day. */
public final class MeasureQueries {

  private final DSLContext dsl;

  public MeasureQueries(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** All targets of a plan in its order, with their counts up to and including {@code asOf}. */
  public List<MeasuredTarget> targets(int fiscalYear, LocalDate asOf) {
    return dsl.select(
            TARGET.convertFrom(Targets::of),
            measured(TARGET.START_ON, TARGET.END_ON, asOf),
            measured(TARGET.BASELINE_START_ON, TARGET.BASELINE_END_ON, asOf))
        .from(TARGET)
        .join(ACTION_ITEM)
        .on(ACTION_ITEM.ID.eq(TARGET.ACTION_ITEM_ID))
        .where(ACTION_ITEM.FISCAL_YEAR.eq(fiscalYear))
        .orderBy(ACTION_ITEM.PLAN_KEY, TARGET.POSITION)
        .fetch(Records.mapping(MeasuredTarget::new));
  }

  /** The growth targets for clippings that run on a day. */
  public List<YearTarget> clippingTargets(LocalDate day) {
    return dsl.select(ACTION_ITEM.FISCAL_YEAR, TARGET.convertFrom(Targets::of))
        .from(TARGET)
        .join(ACTION_ITEM)
        .on(ACTION_ITEM.ID.eq(TARGET.ACTION_ITEM_ID))
        .where(TARGET.KIND.eq("GROWTH"))
        .and(TARGET.MEASURE.in(TargetMeasure.CLIPPINGS_MAIN, TargetMeasure.CLIPPINGS_NET))
        .and(TARGET.START_ON.le(day))
        .and(TARGET.END_ON.ge(day))
        .orderBy(ACTION_ITEM.PLAN_KEY, TARGET.POSITION)
        .fetch(row -> new YearTarget(row.value1(), (TargetRow.GrowthTarget) row.value2()));
  }

  /** How far each record reaches on {@code asOf}. */
  public Map<TargetMeasure, RecordLog> logs(LocalDate asOf) {
    return dsl.fetch(
            storyLog(asOf)
                .unionAll(log(TargetMeasure.VISITS, VISIT.VISITED_ON, asOf).from(VISIT))
                .unionAll(clippingLog(TargetMeasure.CLIPPINGS_MAIN, OutletTier.MAIN, asOf))
                .unionAll(clippingLog(TargetMeasure.CLIPPINGS_NET, OutletTier.NET, asOf)))
        .intoMap(
            row -> TargetMeasure.valueOf(row.value1()),
            row -> new RecordLog(row.value2() > 0, row.value3()));
  }

  private static Field<Integer> measured(
      Field<LocalDate> from, Field<LocalDate> to, LocalDate asOf) {
    return when(
            TARGET.MEASURE.eq(TargetMeasure.STORIES),
            field(storied(within(STORY.PUBLISHED_ON, from, to, asOf), asOf)))
        .when(
            TARGET.MEASURE.eq(TargetMeasure.VISITS),
            field(visited(within(VISIT.VISITED_ON, from, to, asOf))))
        .when(
            TARGET.MEASURE.eq(TargetMeasure.CLIPPINGS_MAIN),
            field(clipped(OutletTier.MAIN, within(CLIPPING.CLIPPED_ON, from, to, asOf))))
        .when(
            TARGET.MEASURE.eq(TargetMeasure.CLIPPINGS_NET),
            field(clipped(OutletTier.NET, within(CLIPPING.CLIPPED_ON, from, to, asOf))));
  }

  private static Condition within(
      Field<LocalDate> day, Field<LocalDate> from, Field<LocalDate> to, LocalDate asOf) {
    return day.ge(from).and(day.le(to)).and(day.le(asOf));
  }

  /** Distinct chambers with a story of known fiscal year. */
  private static Select<Record1<Integer>> storied(Condition inPeriod, LocalDate asOf) {
    return select(countDistinct(CHAMBER.ID))
        .from(CHAMBER)
        .join(PARTICIPATION)
        .on(PARTICIPATION.CHAMBER_ID.eq(CHAMBER.ID))
        .join(STORY)
        .on(STORY.ID.eq(PARTICIPATION.STORY_ID))
        .where(ValidOn.condition(CHAMBER, asOf))
        .and(STORY.FISCAL_YEAR.isNotNull())
        .and(NotWithdrawn.on(STORY, asOf))
        .and(inPeriod);
  }

  /** Distinct chambers, not visits. */
  private static Select<Record1<Integer>> visited(Condition inPeriod) {
    return select(countDistinct(VISIT.CHAMBER_ID)).from(VISIT).where(inPeriod);
  }

  private static Select<Record1<Integer>> clipped(OutletTier tier, Condition inPeriod) {
    return select(count())
        .from(CLIPPING)
        .join(OUTLET)
        .on(OUTLET.ID.eq(CLIPPING.OUTLET_ID))
        .where(OUTLET.TIER.eq(tier))
        .and(inPeriod);
  }

  private static Select<Record3<String, Integer, LocalDate>> storyLog(LocalDate asOf) {
    Field<LocalDate> day = when(STORY.FISCAL_YEAR.isNotNull(), STORY.PUBLISHED_ON);
    return log(TargetMeasure.STORIES, day, asOf).from(STORY).where(NotWithdrawn.on(STORY, asOf));
  }

  private static Select<Record3<String, Integer, LocalDate>> clippingLog(
      TargetMeasure measure, OutletTier tier, LocalDate asOf) {
    return log(measure, CLIPPING.CLIPPED_ON, asOf)
        .from(CLIPPING)
        .join(OUTLET)
        .on(OUTLET.ID.eq(CLIPPING.OUTLET_ID))
        .where(OUTLET.TIER.eq(tier));
  }

  private static SelectSelectStep<Record3<String, Integer, LocalDate>> log(
      TargetMeasure measure, Field<LocalDate> day, LocalDate asOf) {
    return select(inline(measure.name()), count(), max(when(day.le(asOf), day)));
  }
}
