package dev.kairan.api.store.query;

import static dev.kairan.api.store.table.Tables.*;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import dev.kairan.api.store.filter.NotWithdrawn;
import dev.kairan.api.store.filter.ValidOn;
import dev.kairan.api.store.row.plan.Gains;
import dev.kairan.content.plan.TargetMeasure;
import dev.kairan.content.press.OutletTier;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.Table;

/**
 * When what counts for the targets began to count, in one statement for all targets and days. A
 * date known to a month counts by its first day.
 */
public final class GainQueries {

  private static final Field<String> TARGET_ID = field(name("first", "target_id"), String.class);
  private static final DataType<LocalDate> DAY = STORY.PUBLISHED_ON.getDataType();
  private static final Field<LocalDate> FIRST_ON = field(name("first", "first_on"), DAY);

  /** The period and the plans of the targets, and the last day that counts. */
  private record Asked(
      Field<LocalDate> from, Field<LocalDate> to, Collection<Integer> fiscalYears, LocalDate asOf) {

    Condition measured(TargetMeasure measure) {
      return ACTION_ITEM.FISCAL_YEAR.in(fiscalYears).and(TARGET.MEASURE.eq(measure));
    }

    Condition holds(Field<LocalDate> day) {
      return day.ge(from).and(day.le(to)).and(day.le(asOf));
    }
  }

  private final DSLContext dsl;

  public GainQueries(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** The gains of the plans' targets up to and including {@code asOf}, of those that have any. */
  public Map<String, Gains> inPeriod(Collection<Integer> fiscalYears, LocalDate asOf) {
    return read(new Asked(TARGET.START_ON, TARGET.END_ON, fiscalYears, asOf));
  }

  /** The same in the periods that growth targets are compared with. */
  public Map<String, Gains> inBaseline(Collection<Integer> fiscalYears, LocalDate asOf) {
    return read(new Asked(TARGET.BASELINE_START_ON, TARGET.BASELINE_END_ON, fiscalYears, asOf));
  }

  private Map<String, Gains> read(Asked asked) {
    Map<String, SortedMap<LocalDate, Integer>> found = new HashMap<>();
    dsl.fetch(
            byDay(storied(asked))
                .unionAll(byDay(visited(asked)))
                .unionAll(clipped(asked, TargetMeasure.CLIPPINGS_MAIN, OutletTier.MAIN))
                .unionAll(clipped(asked, TargetMeasure.CLIPPINGS_NET, OutletTier.NET)))
        .forEach(
            row ->
                found
                    .computeIfAbsent(row.value1(), unused -> new TreeMap<>())
                    .put(row.value2(), row.value3()));
    Map<String, Gains> gains = new HashMap<>();
    found.forEach((target, byDay) -> gains.put(target, new Gains(byDay)));
    return gains;
  }

  /** A chamber counts from its first day on. */
  private static Select<Record3<String, LocalDate, Integer>> byDay(Table<?> firsts) {
    return select(TARGET_ID, FIRST_ON, count()).from(firsts).groupBy(TARGET_ID, FIRST_ON);
  }

  /** Each chamber with a story of known fiscal year, and the day of the first. */
  private static Table<?> storied(Asked asked) {
    return select(TARGET.ID.as("target_id"), min(STORY.PUBLISHED_ON).as("first_on"))
        .from(TARGET)
        .join(ACTION_ITEM)
        .on(ACTION_ITEM.ID.eq(TARGET.ACTION_ITEM_ID))
        .join(STORY)
        .on(asked.holds(STORY.PUBLISHED_ON))
        .join(PARTICIPATION)
        .on(PARTICIPATION.STORY_ID.eq(STORY.ID))
        .join(CHAMBER)
        .on(CHAMBER.ID.eq(PARTICIPATION.CHAMBER_ID))
        .where(asked.measured(TargetMeasure.STORIES))
        .and(STORY.FISCAL_YEAR.isNotNull())
        .and(NotWithdrawn.on(STORY, asked.asOf()))
        .and(ValidOn.condition(CHAMBER, asked.asOf()))
        .groupBy(TARGET.ID, CHAMBER.ID)
        .asTable("first");
  }

  /** Each chamber that was visited, and the day of the first visit. */
  private static Table<?> visited(Asked asked) {
    return select(TARGET.ID.as("target_id"), min(VISIT.VISITED_ON).as("first_on"))
        .from(TARGET)
        .join(ACTION_ITEM)
        .on(ACTION_ITEM.ID.eq(TARGET.ACTION_ITEM_ID))
        .join(VISIT)
        .on(asked.holds(VISIT.VISITED_ON))
        .where(asked.measured(TargetMeasure.VISITS))
        .groupBy(TARGET.ID, VISIT.CHAMBER_ID)
        .asTable("first");
  }

  private static Select<Record3<String, LocalDate, Integer>> clipped(
      Asked asked, TargetMeasure measure, OutletTier tier) {
    return select(TARGET.ID, CLIPPING.CLIPPED_ON, count())
        .from(TARGET)
        .join(ACTION_ITEM)
        .on(ACTION_ITEM.ID.eq(TARGET.ACTION_ITEM_ID))
        .join(CLIPPING)
        .on(asked.holds(CLIPPING.CLIPPED_ON))
        .join(OUTLET)
        .on(OUTLET.ID.eq(CLIPPING.OUTLET_ID))
        .where(asked.measured(measure))
        .and(OUTLET.TIER.eq(tier))
        .groupBy(TARGET.ID, CLIPPING.CLIPPED_ON);
  }
}
