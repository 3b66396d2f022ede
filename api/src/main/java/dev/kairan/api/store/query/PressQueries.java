package dev.kairan.api.store.query;

import static dev.kairan.api.store.table.Tables.*;

import dev.kairan.api.store.list.KeyList;
import dev.kairan.api.store.row.press.OutletRow;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Outlets, in the order of their file. */
public final class PressQueries {

  private final DSLContext dsl;

  public PressQueries(DSLContext dsl) {
    this.dsl = dsl;
  }

  public List<OutletRow> outlets() {
    return dsl.selectFrom(OUTLET).orderBy(OUTLET.POSITION).fetch(PressQueries::outlet);
  }

  public Map<String, OutletRow> outletsById(Collection<String> ids) {
    return dsl.selectFrom(OUTLET)
        .where(KeyList.holds(OUTLET.ID, ids))
        .fetchMap(OUTLET.ID, PressQueries::outlet);
  }

  private static OutletRow outlet(Record r) {
    return new OutletRow(
        r.get(OUTLET.ID),
        r.get(OUTLET.NAME),
        r.get(OUTLET.KIND),
        r.get(OUTLET.TIER),
        r.get(OUTLET.PREFECTURE_ID));
  }
}
