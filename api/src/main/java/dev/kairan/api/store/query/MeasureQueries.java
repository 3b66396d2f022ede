package dev.kairan.api.store.query;

import static dev.kairan.api.store.table.Tables.*;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import dev.kairan.api.store.filter.NotWithdrawn;
import dev.kairan.api.store.row.RecordLog;
import dev.kairan.api.store.row.plan.TargetRow;
import dev.kairan.api.store.row.plan.YearTarget;
import dev.kairan.content.plan.TargetMeasure;
import dev.kairan.content.press.OutletTier;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.SelectSelectStep;
import org.jspecify.annotations.Nullable;

/** Targets, and how far the records reach that measure them. */
public final class MeasureQueries {

  private final DSLContext dsl;

  public MeasureQueries(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** All targets of the plans, oldest plan first, each plan's in its order. */
  public List<TargetRow> targets(Collection<Integer> fiscalYears) {
    return dsl.select(TARGET.convertFrom(Targets::of))
        .from(TARGET)
        .join(ACTION_ITEM)
        .on(ACTION_ITEM.ID.eq(TARGET.ACTION_ITEM_ID))
        .where(ACTION_ITEM.FISCAL_YEAR.in(fiscalYears))
        .orderBy(ACTION_ITEM.PLAN_KEY, TARGET.POSITION)
        .fetch(row -> row.value1());
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

  /** The newest day of all records on {@code asOf}, where there is one. */
  public @Nullable LocalDate newest(LocalDate asOf) {
    return RecordLog.newest(logs(asOf).values());
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
