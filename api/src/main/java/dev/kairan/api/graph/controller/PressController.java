package dev.kairan.api.graph.controller;

import dev.kairan.api.number.press.EmbargoReport;
import dev.kairan.api.store.Store;
import dev.kairan.api.store.row.plan.ActionItemRow;
import dev.kairan.api.store.row.press.ClippingRow;
import dev.kairan.api.store.row.press.DeliveryRow;
import dev.kairan.api.store.row.press.OutletRow;
import dev.kairan.api.store.row.press.PressClubRow;
import dev.kairan.api.store.row.press.ReleaseRow;
import dev.kairan.content.time.JapanTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Outlets, clippings, releases and press clubs. */
@Controller
class PressController {

  @QueryMapping
  List<OutletRow> outlets(@ContextValue Store store) {
    return store.press().outlets();
  }

  /** Null where no clippings are recorded at all. */
  @BatchMapping(typeName = "Outlet")
  Map<OutletRow, @Nullable Integer> clippingCount(
      List<OutletRow> outlets, @ContextValue Store store) {
    LocalDate day = store.snapshot().day();
    boolean recorded = store.clippings().recordedMonths(day).newest() != null;
    Map<String, Integer> counts =
        store.clippings().byOutlet(outlets.stream().map(OutletRow::id).toList(), day);
    Map<OutletRow, @Nullable Integer> byOutlet = new LinkedHashMap<>();
    outlets.forEach(
        outlet -> byOutlet.put(outlet, recorded ? counts.getOrDefault(outlet.id(), 0) : null));
    return byOutlet;
  }

  @QueryMapping
  List<PressClubRow> pressClubs(@ContextValue Store store) {
    return store.press().pressClubs();
  }

  @QueryMapping
  @Nullable ReleaseRow release(@Argument String id, @ContextValue Store store) {
    return store.press().releasesById(List.of(id)).get(id);
  }

  @QueryMapping
  EmbargoReport embargo(@Argument @Nullable OffsetDateTime at, @ContextValue Store store) {
    OffsetDateTime instant = instant(at, store);
    return new EmbargoReport(
        instant,
        store.press().embargoed(instant),
        store.press().reportedUnderEmbargo(instant, JapanTime.dayOf(instant.toInstant())));
  }

  @SchemaMapping(typeName = "Release")
  boolean embargoed(
      ReleaseRow release, @Argument @Nullable OffsetDateTime at, @ContextValue Store store) {
    return release.embargoedAt(instant(at, store));
  }

  private static OffsetDateTime instant(@Nullable OffsetDateTime at, Store store) {
    return at == null ? store.snapshot().asOf() : at;
  }

  @BatchMapping(typeName = "Release")
  Map<ReleaseRow, ActionItemRow> actionItem(List<ReleaseRow> releases, @ContextValue Store store) {
    return Batch.references(releases, ReleaseRow::actionItemId, store.actionItems()::byId);
  }

  @BatchMapping(typeName = "Release")
  Map<ReleaseRow, List<DeliveryRow>> deliveries(
      List<ReleaseRow> releases, @ContextValue Store store) {
    return Batch.lists(releases, ReleaseRow::id, store.press()::deliveries);
  }

  @BatchMapping(typeName = "Delivery")
  Map<DeliveryRow, PressClubRow> club(List<DeliveryRow> deliveries, @ContextValue Store store) {
    return Batch.references(deliveries, DeliveryRow::pressClubId, store.press()::pressClubsById);
  }

  @BatchMapping(typeName = "Clipping", field = "outlet")
  Map<ClippingRow, OutletRow> outletOfClipping(
      List<ClippingRow> clippings, @ContextValue Store store) {
    return Batch.references(clippings, ClippingRow::outletId, store.press()::outletsById);
  }

  @BatchMapping(typeName = "Clipping")
  Map<ClippingRow, ClippingRow> copyOf(List<ClippingRow> clippings, @ContextValue Store store) {
    return Batch.references(clippings, ClippingRow::copyOfId, store.press()::clippingsById);
  }

  @BatchMapping(typeName = "Clipping", field = "release")
  Map<ClippingRow, ReleaseRow> releaseOfClipping(
      List<ClippingRow> clippings, @ContextValue Store store) {
    return Batch.references(clippings, ClippingRow::releaseId, store.press()::releasesById);
  }
}
