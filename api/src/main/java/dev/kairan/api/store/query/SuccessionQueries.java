package dev.kairan.api.store.query;

import static dev.kairan.api.store.table.Tables.ACTION_ITEM;
import static dev.kairan.api.store.table.Tables.ACTION_ITEM_PREDECESSOR;
import static dev.kairan.api.store.table.Tables.PLAN;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import dev.kairan.api.store.list.KeyList;
import dev.kairan.api.store.list.Selections;
import dev.kairan.api.store.row.plan.ActionItemRow;
import dev.kairan.api.store.row.plan.PlanSuccession;
import dev.kairan.api.store.table.tables.ActionItem;
import dev.kairan.api.store.table.tables.Plan;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;

/** Which action items carry on those of the plans before. */
public final class SuccessionQueries {

  private final DSLContext dsl;

  public SuccessionQueries(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** What each item carries on, in the order of its file. */
  public Map<String, List<ActionItemRow>> predecessors(Collection<String> items) {
    return related(
        ACTION_ITEM_PREDECESSOR.ACTION_ITEM_ID,
        ACTION_ITEM_PREDECESSOR.PREDECESSOR_ID,
        ACTION_ITEM_PREDECESSOR.POSITION,
        items);
  }

  /** What carries each item on, in the order of the later plans. */
  public Map<String, List<ActionItemRow>> successors(Collection<String> items) {
    return related(
        ACTION_ITEM_PREDECESSOR.PREDECESSOR_ID,
        ACTION_ITEM_PREDECESSOR.ACTION_ITEM_ID,
        ACTION_ITEM.PLAN_KEY,
        items);
  }

  private Map<String, List<ActionItemRow>> related(
      Field<String> from, Field<String> to, Field<Integer> order, Collection<String> items) {
    return dsl.select(Selections.ACTION_ITEMS.columns())
        .select(from)
        .from(ACTION_ITEM_PREDECESSOR)
        .join(ACTION_ITEM)
        .on(ACTION_ITEM.ID.eq(to))
        .where(KeyList.holds(from, items))
        .orderBy(from, order)
        .fetchGroups(row -> row.get(from), Selections.ACTION_ITEMS::read);
  }

  /** Every plan, oldest first, and how many links to earlier items it records. */
  public List<PlanSuccession> plans() {
    return dsl.select(PLAN.FISCAL_YEAR, count(ACTION_ITEM_PREDECESSOR.PREDECESSOR_ID))
        .from(PLAN)
        .leftJoin(ACTION_ITEM)
        .on(ACTION_ITEM.FISCAL_YEAR.eq(PLAN.FISCAL_YEAR))
        .leftJoin(ACTION_ITEM_PREDECESSOR)
        .on(ACTION_ITEM_PREDECESSOR.ACTION_ITEM_ID.eq(ACTION_ITEM.ID))
        .groupBy(PLAN.FISCAL_YEAR)
        .orderBy(PLAN.FISCAL_YEAR)
        .fetch(Records.mapping(PlanSuccession::new));
  }

  /** The items of the plan before each plan that no item of that plan carries on, in order. */
  public Map<Integer, List<ActionItemRow>> dropped(Collection<Integer> fiscalYears) {
    Plan earlier = PLAN.as("earlier");
    ActionItem later = ACTION_ITEM.as("later");
    return dsl.select(Selections.ACTION_ITEMS.columns())
        .select(PLAN.FISCAL_YEAR)
        .from(PLAN)
        .join(ACTION_ITEM)
        .on(
            ACTION_ITEM.FISCAL_YEAR.eq(
                select(max(earlier.FISCAL_YEAR))
                    .from(earlier)
                    .where(earlier.FISCAL_YEAR.lt(PLAN.FISCAL_YEAR))))
        .where(PLAN.FISCAL_YEAR.in(fiscalYears))
        .and(
            notExists(
                selectOne()
                    .from(ACTION_ITEM_PREDECESSOR)
                    .join(later)
                    .on(later.ID.eq(ACTION_ITEM_PREDECESSOR.ACTION_ITEM_ID))
                    .where(ACTION_ITEM_PREDECESSOR.PREDECESSOR_ID.eq(ACTION_ITEM.ID))
                    .and(later.FISCAL_YEAR.eq(PLAN.FISCAL_YEAR))))
        .orderBy(ACTION_ITEM.PLAN_KEY)
        .fetchGroups(row -> row.get(PLAN.FISCAL_YEAR), Selections.ACTION_ITEMS::read);
  }
}
