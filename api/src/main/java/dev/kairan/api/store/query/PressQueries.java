package dev.kairan.api.store.query;

import static dev.kairan.api.store.table.Tables.*;

import dev.kairan.api.store.list.KeyList;
import dev.kairan.api.store.list.PressSelections;
import dev.kairan.api.store.row.press.ClippingRow;
import dev.kairan.api.store.row.press.DeliveryRow;
import dev.kairan.api.store.row.press.OutletRow;
import dev.kairan.api.store.row.press.PressClubRow;
import dev.kairan.api.store.row.press.ReleaseRow;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.impl.DSL;

/** Outlets and press clubs in the order of their files, releases, deliveries and clippings. */
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

  public List<PressClubRow> pressClubs() {
    return dsl.select(PRESS_CLUB.ID, PRESS_CLUB.NAME, PRESS_CLUB.PREFECTURE_ID)
        .from(PRESS_CLUB)
        .orderBy(PRESS_CLUB.POSITION)
        .fetch(Records.mapping(PressClubRow::new));
  }

  public Map<String, PressClubRow> pressClubsById(Collection<String> ids) {
    return dsl.select(PRESS_CLUB.ID, PRESS_CLUB.NAME, PRESS_CLUB.PREFECTURE_ID)
        .from(PRESS_CLUB)
        .where(KeyList.holds(PRESS_CLUB.ID, ids))
        .fetchMap(row -> row.value1(), Records.mapping(PressClubRow::new));
  }

  public Map<String, ClippingRow> clippingsById(Collection<String> ids) {
    return dsl.select(PressSelections.CLIPPINGS.columns())
        .from(CLIPPING)
        .where(KeyList.holds(CLIPPING.ID, ids))
        .fetchMap(row -> row.get(CLIPPING.ID), PressSelections.CLIPPINGS::read);
  }

  public Map<String, ReleaseRow> releasesById(Collection<String> ids) {
    return dsl.select(PressSelections.RELEASES.columns())
        .from(RELEASE)
        .where(KeyList.holds(RELEASE.ID, ids))
        .fetchMap(row -> row.get(RELEASE.ID), PressSelections.RELEASES::read);
  }

  /** By release; the club that was asked first, then the others as they were served. */
  public Map<String, List<DeliveryRow>> deliveries(Collection<String> releases) {
    return dsl.select(
            DELIVERY.RELEASE_ID,
            DELIVERY.PRESS_CLUB_ID,
            DELIVERY.DELIVERED_AT,
            DELIVERY.IS_PRIMARY,
            DELIVERY.COPIES)
        .from(DELIVERY)
        .join(PRESS_CLUB)
        .on(PRESS_CLUB.ID.eq(DELIVERY.PRESS_CLUB_ID))
        .where(KeyList.holds(DELIVERY.RELEASE_ID, releases))
        .orderBy(DELIVERY.IS_PRIMARY.desc(), DELIVERY.DELIVERED_AT, PRESS_CLUB.POSITION)
        .fetchGroups(row -> row.value1(), Records.mapping(DeliveryRow::new));
  }

  /** How many releases the press may not report yet. */
  public int embargoed(OffsetDateTime at) {
    return dsl.fetchCount(RELEASE, RELEASE.EMBARGO_AT.gt(at));
  }

  /** Releases that the press may not report yet, but has reported by {@code day}. */
  public List<ReleaseRow> reportedUnderEmbargo(OffsetDateTime at, LocalDate day) {
    return dsl.select(PressSelections.RELEASES.columns())
        .from(RELEASE)
        .where(RELEASE.EMBARGO_AT.gt(at))
        .and(
            DSL.exists(
                DSL.selectOne()
                    .from(CLIPPING)
                    .where(CLIPPING.RELEASE_ID.eq(RELEASE.ID))
                    .and(CLIPPING.CLIPPED_ON.le(day))))
        .orderBy(RELEASE.EMBARGO_AT, RELEASE.ID)
        .fetch(PressSelections.RELEASES::read);
  }
}
