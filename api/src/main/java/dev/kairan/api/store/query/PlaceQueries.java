package dev.kairan.api.store.query;

import static dev.kairan.api.store.table.Tables.CHAMBER;
import static org.jooq.impl.DSL.count;

import dev.kairan.api.store.filter.ValidOn;
import dev.kairan.api.store.list.KeyList;
import dev.kairan.api.store.list.Selections;
import dev.kairan.api.store.row.place.ChamberRow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Chambers by id, and how many there are where. */
public final class PlaceQueries {

  private final DSLContext dsl;

  public PlaceQueries(DSLContext dsl) {
    this.dsl = dsl;
  }

  public Map<String, ChamberRow> chambers(Collection<String> ids) {
    return dsl.select(Selections.CHAMBERS.columns())
        .from(CHAMBER)
        .where(KeyList.holds(CHAMBER.ID, ids))
        .fetchMap(row -> row.get(CHAMBER.ID), Selections.CHAMBERS::read);
  }

  /** The number of chambers that exist on {@code day}, by prefecture id. */
  public Map<String, Integer> chambersByPrefecture(LocalDate day) {
    return counts(CHAMBER.PREFECTURE_ID, day);
  }

  /** The number of chambers that exist on {@code day}, by id of the regional block. */
  public Map<String, Integer> chambersByRegionalBlock(LocalDate day) {
    return counts(CHAMBER.REGIONAL_BLOCK_ID, day);
  }

  private Map<String, Integer> counts(Field<String> place, LocalDate day) {
    return dsl.select(place, count())
        .from(CHAMBER)
        .where(ValidOn.condition(CHAMBER, day))
        .groupBy(place)
        .fetchMap(place, count());
  }
}
