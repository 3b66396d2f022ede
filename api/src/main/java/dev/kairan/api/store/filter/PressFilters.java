package dev.kairan.api.store.filter;

import static dev.kairan.api.store.table.Tables.*;

import dev.kairan.api.store.table.tables.Clipping;
import dev.kairan.api.store.table.tables.Delivery;
import dev.kairan.api.store.table.tables.Outlet;
import dev.kairan.api.store.table.tables.Release;

/** The filter types of outlets and what is kept of the press. */
public final class PressFilters {

  static final FilterShape<Outlet> OUTLETS =
      new FilterShape<Outlet>()
          .value("id", t -> t.ID)
          .text("name", t -> t.NAME, t -> t.NAME_FOLDED)
          .value("kind", t -> t.KIND)
          .value("tier", t -> t.TIER)
          .with("prefecture", ClosedList.PREFECTURES.criterion(t -> t.PREFECTURE_ID));

  private static final FilterShape<Delivery> DELIVERIES =
      new FilterShape<Delivery>()
          .value("club", t -> t.PRESS_CLUB_ID)
          .value("deliveredAt", t -> t.DELIVERED_AT)
          .with("primary", (t, operand, depth) -> t.IS_PRIMARY.eq((Boolean) operand));

  public static final FilterShape<Clipping> CLIPPINGS =
      new FilterShape<Clipping>()
          .value("id", t -> t.ID)
          .text("title", t -> t.TITLE, t -> t.TITLE_FOLDED)
          .value("date", t -> t.CLIPPED_ON)
          .with("original", (t, operand, depth) -> t.IS_ORIGINAL.eq((Boolean) operand))
          .one(
              "outlet",
              new Relation<>(OUTLET::as, (clipping, outlet) -> outlet.ID.eq(clipping.OUTLET_ID)),
              () -> OUTLETS)
          .one(
              "release",
              new Relation<>(
                  RELEASE::as, (clipping, release) -> release.ID.eq(clipping.RELEASE_ID)),
              () -> PressFilters.RELEASES);

  public static final FilterShape<Release> RELEASES =
      new FilterShape<Release>()
          .value("id", t -> t.ID)
          .text("title", t -> t.TITLE, t -> t.TITLE_FOLDED)
          .value("date", t -> t.RELEASED_ON)
          .value("fiscalYear", t -> t.FISCAL_YEAR)
          .value("embargoUntil", t -> t.EMBARGO_AT)
          .value("actionItem", t -> t.ACTION_ITEM_ID)
          .relation(
              "clippings",
              new Relation<>(
                  CLIPPING::as, (release, clipping) -> clipping.RELEASE_ID.eq(release.ID)),
              () -> CLIPPINGS)
          .relation(
              "deliveries",
              new Relation<>(
                  DELIVERY::as, (release, delivery) -> delivery.RELEASE_ID.eq(release.ID)),
              () -> DELIVERIES);

  private PressFilters() {}
}
