package dev.kairan.api.graph.controller;

import dev.kairan.api.store.Store;
import dev.kairan.api.store.row.place.ChamberRow;
import dev.kairan.api.store.row.place.PrefectureRow;
import dev.kairan.api.store.row.place.RegionalBlockRow;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Chambers, prefectures and regional blocks. */
@Controller
class PlaceController {

  @QueryMapping
  @Nullable ChamberRow chamber(@Argument String id, @ContextValue Store store) {
    return store.places().chambers(List.of(id)).get(id);
  }

  @QueryMapping
  List<PrefectureRow> prefectures() {
    return PrefectureRow.all();
  }

  @QueryMapping
  @Nullable PrefectureRow prefecture(@Argument String id) {
    return PrefectureRow.ofId(id);
  }

  @QueryMapping
  List<RegionalBlockRow> regionalBlocks() {
    return RegionalBlockRow.all();
  }

  @QueryMapping
  @Nullable RegionalBlockRow regionalBlock(@Argument String id) {
    return RegionalBlockRow.ofId(id);
  }

  @BatchMapping(typeName = "Chamber")
  Map<ChamberRow, ChamberRow> successor(List<ChamberRow> chambers, @ContextValue Store store) {
    return Batch.references(chambers, ChamberRow::successorId, store.places()::chambers);
  }

  @BatchMapping(typeName = "Prefecture", field = "chamberCount")
  List<Integer> chambersOfPrefecture(List<PrefectureRow> places, @ContextValue Store store) {
    Map<String, Integer> counts = store.places().chambersByPrefecture(store.snapshot().day());
    return places.stream().map(place -> counts.getOrDefault(place.id(), 0)).toList();
  }

  @BatchMapping(typeName = "RegionalBlock", field = "chamberCount")
  List<Integer> chambersOfRegionalBlock(List<RegionalBlockRow> places, @ContextValue Store store) {
    Map<String, Integer> counts = store.places().chambersByRegionalBlock(store.snapshot().day());
    return places.stream().map(place -> counts.getOrDefault(place.id(), 0)).toList();
  }
}
