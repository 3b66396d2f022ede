package dev.kairan.api.graph.controller;

import dev.kairan.api.fault.ErrorCode;
import dev.kairan.api.fault.Fault;
import dev.kairan.api.number.ChamberCount;
import dev.kairan.api.store.Store;
import dev.kairan.api.store.row.place.ChamberChangeRow;
import dev.kairan.api.store.row.place.ChamberRow;
import dev.kairan.content.place.ChamberCensus;
import dev.kairan.content.place.FormerName;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** How many chambers there were when, and what changed among them. */
@Controller
class ChamberHistoryController {

  @QueryMapping
  ChamberCount chamberCount(@Argument @Nullable LocalDate on, @ContextValue Store store) {
    LocalDate day = AskedTime.day(on, store);
    int count = store.places().chambersByPrefecture(day).values().stream().mapToInt(n -> n).sum();
    ChamberCensus census = store.snapshot().census();
    return new ChamberCount(day, count, census.countedOn(), census.chambers());
  }

  @QueryMapping
  List<ChamberChangeRow> chamberChanges(
      @Argument @Nullable LocalDate from,
      @Argument @Nullable LocalDate to,
      @ContextValue Store store) {
    LocalDate last = AskedTime.day(to, store);
    LocalDate first = from == null ? sinceCensus(last, store) : from;
    if (first.isAfter(last)) {
      throw new Fault(
          ErrorCode.BAD_DATE_RANGE,
          "from(" + first + ")が to(" + last + ")より後です。from を to 以前の日にしてください。");
    }
    return store.chamberHistory().changes(first, last);
  }

  /** The census holds at the end of its day. */
  private static LocalDate sinceCensus(LocalDate last, Store store) {
    LocalDate next = store.snapshot().census().countedOn().plusDays(1);
    return next.isAfter(last) ? last : next;
  }

  @BatchMapping(typeName = "ChamberChange")
  Map<ChamberChangeRow, ChamberRow> successor(
      List<ChamberChangeRow> changes, @ContextValue Store store) {
    return Batch.references(changes, ChamberChangeRow::successorId, store.places()::chambers);
  }

  @BatchMapping(typeName = "Chamber")
  Map<ChamberRow, List<FormerName>> formerNames(
      List<ChamberRow> chambers, @ContextValue Store store) {
    return Batch.lists(chambers, ChamberRow::id, store.chamberHistory()::formerNames);
  }
}
