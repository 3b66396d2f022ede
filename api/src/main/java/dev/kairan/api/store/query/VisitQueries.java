package dev.kairan.api.store.query;

import static dev.kairan.api.store.table.Tables.*;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import dev.kairan.api.store.row.desk.BlockVisits;
import dev.kairan.api.store.row.desk.VisitGoal;
import dev.kairan.api.store.row.desk.VisitModeCount;
import dev.kairan.api.store.row.plan.TargetRow.CountTarget;
import dev.kairan.content.plan.TargetMeasure;
import dev.kairan.content.visit.VisitMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;

/** Counts of visits; a visit counts for the chamber that its record names, merged since or not. */
public final class VisitQueries {

  private final DSLContext dsl;

  public VisitQueries(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** The visits of each mode that has any, both days inclusive. */
  public List<VisitModeCount> byMode(LocalDate from, LocalDate to) {
    return dsl.select(VISIT.VISIT_MODE, count(), countDistinct(VISIT.CHAMBER_ID))
        .from(VISIT)
        .where(VISIT.VISITED_ON.between(from, to))
        .groupBy(VISIT.VISIT_MODE)
        .fetch(Records.mapping(VisitModeCount::new));
  }

  /** The visits of these modes to each block that has any, by its id. */
  public Map<String, BlockVisits> byRegionalBlock(
      LocalDate from, LocalDate to, Collection<VisitMode> modes) {
    return dsl.select(CHAMBER.REGIONAL_BLOCK_ID, count(), countDistinct(CHAMBER.ID))
        .from(VISIT)
        .join(CHAMBER)
        .on(CHAMBER.ID.eq(VISIT.CHAMBER_ID))
        .where(VISIT.VISITED_ON.between(from, to))
        .and(VISIT.VISIT_MODE.in(modes))
        .groupBy(CHAMBER.REGIONAL_BLOCK_ID)
        .fetchMap(CHAMBER.REGIONAL_BLOCK_ID, row -> new BlockVisits(row.value2(), row.value3()));
  }

  /** Chambers that existed on any day of the period, by id of the regional block. */
  public Map<String, Integer> visitableByRegionalBlock(LocalDate from, LocalDate to) {
    return dsl.select(CHAMBER.REGIONAL_BLOCK_ID, count())
        .from(CHAMBER)
        .where(CHAMBER.VALID_FROM_ON.isNull().or(CHAMBER.VALID_FROM_ON.le(to)))
        .and(CHAMBER.VALID_TO_ON.isNull().or(CHAMBER.VALID_TO_ON.ge(from)))
        .groupBy(CHAMBER.REGIONAL_BLOCK_ID)
        .fetchMap(CHAMBER.REGIONAL_BLOCK_ID, count());
  }

  /**
   * The counted targets of visits whose period holds the given days, those of the newest plan
   * first, each with its visits up to and including {@code asOf}.
   */
  public List<VisitGoal> goals(
      LocalDate from, LocalDate to, Collection<VisitMode> modes, LocalDate asOf) {
    Condition inPeriod =
        VISIT
            .VISITED_ON
            .ge(TARGET.START_ON)
            .and(VISIT.VISITED_ON.le(TARGET.END_ON))
            .and(VISIT.VISITED_ON.le(asOf));
    return dsl.select(
            TARGET.convertFrom(row -> (CountTarget) Targets.of(row)),
            field(
                select(countDistinct(VISIT.CHAMBER_ID))
                    .from(VISIT)
                    .where(inPeriod)
                    .and(VISIT.VISIT_MODE.in(modes))),
            field(select(count()).from(VISIT).where(inPeriod)))
        .from(TARGET)
        .join(ACTION_ITEM)
        .on(ACTION_ITEM.ID.eq(TARGET.ACTION_ITEM_ID))
        .where(TARGET.KIND.eq("COUNT"))
        .and(TARGET.MEASURE.eq(TargetMeasure.VISITS))
        .and(TARGET.START_ON.le(from))
        .and(TARGET.END_ON.ge(to))
        .orderBy(ACTION_ITEM.FISCAL_YEAR.desc(), ACTION_ITEM.PLAN_KEY, TARGET.POSITION)
        .fetch(Records.mapping(VisitGoal::new));
  }
}
