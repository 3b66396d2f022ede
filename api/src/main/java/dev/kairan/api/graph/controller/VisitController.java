package dev.kairan.api.graph.controller;

import dev.kairan.api.fault.ErrorCode;
import dev.kairan.api.fault.Fault;
import dev.kairan.api.number.VisitCount;
import dev.kairan.api.number.VisitStats;
import dev.kairan.api.store.Store;
import dev.kairan.api.store.row.desk.VisitRow;
import dev.kairan.api.store.row.place.ChamberRow;
import dev.kairan.content.visit.VisitMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Visits to chambers, and how many there were. */
@Controller
class VisitController {

  @BatchMapping(typeName = "Visit")
  Map<VisitRow, ChamberRow> chamber(List<VisitRow> visits, @ContextValue Store store) {
    return Batch.references(visits, VisitRow::chamberId, store.places()::chambers);
  }

  @BatchMapping(typeName = "Chamber")
  Map<ChamberRow, LocalDate> lastVisitOn(List<ChamberRow> chambers, @ContextValue Store store) {
    LocalDate day = store.snapshot().day();
    return Batch.references(chambers, ChamberRow::id, ids -> store.desk().lastVisits(ids, day));
  }

  @QueryMapping
  VisitStats visitStats(
      @Argument int fiscalYear,
      @Argument @Nullable LocalDate asOf,
      @Argument List<VisitMode> modes,
      @Argument boolean countCeremonies,
      @ContextValue Store store) {
    LocalDate day = AskedTime.day(asOf, store);
    return new VisitCount(AskedTime.fiscalYear(fiscalYear), day, counted(modes, countCeremonies))
        .of(store);
  }

  private static Set<VisitMode> counted(List<VisitMode> modes, boolean countCeremonies) {
    Set<VisitMode> counted = EnumSet.noneOf(VisitMode.class);
    counted.addAll(modes);
    if (!countCeremonies) {
      counted.remove(VisitMode.CEREMONY);
    }
    if (counted.isEmpty()) {
      throw new Fault(ErrorCode.BAD_ARGUMENT, "数える訪問の方法がありません。modes に一つ以上を指定してください。");
    }
    return counted;
  }
}
