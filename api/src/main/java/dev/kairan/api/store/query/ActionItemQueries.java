package dev.kairan.api.store.query;

import static dev.kairan.api.store.table.Tables.*;

import dev.kairan.api.store.filter.Filters;
import dev.kairan.api.store.list.KeyList;
import dev.kairan.api.store.list.Selections;
import dev.kairan.api.store.row.plan.ActionItemRow;
import dev.kairan.api.store.row.plan.EventRow;
import dev.kairan.api.store.row.plan.PartnerRow;
import dev.kairan.api.store.row.plan.RevisionRow;
import dev.kairan.api.store.row.plan.ScheduleRow;
import dev.kairan.api.store.row.plan.TargetRow;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;

/** Action items and their typed facts, each in the order of the text. */
public final class ActionItemQueries {

  private final DSLContext dsl;

  public ActionItemQueries(DSLContext dsl) {
    this.dsl = dsl;
  }

  public Map<String, ActionItemRow> byId(Collection<String> ids) {
    return dsl.select(Selections.ACTION_ITEMS.columns())
        .from(ACTION_ITEM)
        .where(KeyList.holds(ACTION_ITEM.ID, ids))
        .fetchMap(row -> row.get(ACTION_ITEM.ID), Selections.ACTION_ITEMS::read);
  }

  /** In the plan's order, by section. */
  public Map<String, List<ActionItemRow>> bySection(Collection<String> sections) {
    return dsl.select(Selections.ACTION_ITEMS.columns())
        .from(ACTION_ITEM)
        .where(KeyList.holds(ACTION_ITEM.SECTION_ID, sections))
        .orderBy(ACTION_ITEM.PLAN_KEY)
        .fetchGroups(row -> row.get(ACTION_ITEM.SECTION_ID), Selections.ACTION_ITEMS::read);
  }

  /** In the plan's order, by name of the partner. */
  public Map<String, List<ActionItemRow>> byPartner(Collection<String> partners) {
    return dsl.selectDistinct(Selections.ACTION_ITEMS.columns())
        .select(ACTION_ITEM_PARTNER.PARTNER_NAME, ACTION_ITEM.PLAN_KEY)
        .from(ACTION_ITEM_PARTNER)
        .join(ACTION_ITEM)
        .on(ACTION_ITEM.ID.eq(ACTION_ITEM_PARTNER.ACTION_ITEM_ID))
        .where(KeyList.holds(ACTION_ITEM_PARTNER.PARTNER_NAME, partners))
        .orderBy(ACTION_ITEM.PLAN_KEY)
        .fetchGroups(
            row -> row.get(ACTION_ITEM_PARTNER.PARTNER_NAME), Selections.ACTION_ITEMS::read);
  }

  /**
   * The schedules that pass a filter, by item.
   *
   * @throws dev.kairan.api.fault.Fault when the filter cannot be used
   */
  public Map<String, List<ScheduleRow>> schedules(
      Collection<String> items, Map<String, @Nullable Object> filter) {
    return dsl.select(
            SCHEDULE.ID,
            SCHEDULE.KIND,
            SCHEDULE.LITERAL,
            SCHEDULE.WHAT,
            SCHEDULE.START_ON,
            SCHEDULE.END_ON,
            SCHEDULE.SCHEDULE_PRECISION,
            SCHEDULE.QUALIFIERS.convertFrom(ScheduleRow::qualifiers),
            SCHEDULE.NOTE,
            SCHEDULE.IS_CANCELLED,
            SCHEDULE.ACTION_ITEM_ID)
        .from(SCHEDULE)
        .where(KeyList.holds(SCHEDULE.ACTION_ITEM_ID, items))
        .and(Filters.SCHEDULES.condition(SCHEDULE, filter, 0))
        .orderBy(SCHEDULE.ACTION_ITEM_ID, SCHEDULE.POSITION)
        .fetchGroups(row -> row.value11(), Records.mapping(ScheduleRow::new));
  }

  public Map<String, List<TargetRow>> targets(Collection<String> items) {
    return dsl.selectFrom(TARGET)
        .where(KeyList.holds(TARGET.ACTION_ITEM_ID, items))
        .orderBy(TARGET.ACTION_ITEM_ID, TARGET.POSITION)
        .fetchGroups(row -> row.getActionItemId(), Targets::of);
  }

  public Map<String, List<PartnerRow>> partners(Collection<String> items) {
    return dsl.select(ACTION_ITEM_PARTNER.ACTION_ITEM_ID, ACTION_ITEM_PARTNER.PARTNER_NAME)
        .from(ACTION_ITEM_PARTNER)
        .where(KeyList.holds(ACTION_ITEM_PARTNER.ACTION_ITEM_ID, items))
        .orderBy(ACTION_ITEM_PARTNER.ACTION_ITEM_ID, ACTION_ITEM_PARTNER.POSITION)
        .fetchGroups(row -> row.value1(), row -> new PartnerRow(row.value2()));
  }

  public Map<String, List<EventRow>> events(Collection<String> items) {
    return dsl.select(
            EVENT.ID,
            EVENT.NAME,
            EVENT.PLACE,
            EVENT.START_ON,
            EVENT.END_ON,
            EVENT.SCHEDULE_PRECISION,
            EVENT.ORGANISER,
            EVENT.NOTE,
            EVENT.IS_CANCELLED,
            EVENT.ACTION_ITEM_ID)
        .from(EVENT)
        .where(KeyList.holds(EVENT.ACTION_ITEM_ID, items))
        .orderBy(EVENT.ACTION_ITEM_ID, EVENT.POSITION)
        .fetchGroups(row -> row.value10(), Records.mapping(EventRow::new));
  }

  /** Earliest first, by the id of the schedule or event. */
  public Map<String, List<RevisionRow>> revisions(Collection<String> parts) {
    return dsl.select(REVISION.PART_ID, REVISION.REVISED_ON, REVISION.WHAT, REVISION.IS_CANCELLED)
        .from(REVISION)
        .where(KeyList.holds(REVISION.PART_ID, parts))
        .orderBy(REVISION.PART_ID, REVISION.POSITION)
        .fetchGroups(
            row -> row.value1(), row -> new RevisionRow(row.value2(), row.value3(), row.value4()));
  }

  public Map<String, List<String>> schemes(Collection<String> items) {
    return dsl.select(SCHEME.ACTION_ITEM_ID, SCHEME.NAME)
        .from(SCHEME)
        .where(KeyList.holds(SCHEME.ACTION_ITEM_ID, items))
        .orderBy(SCHEME.ACTION_ITEM_ID, SCHEME.POSITION)
        .fetchGroups(row -> row.value1(), row -> row.value2());
  }
}
