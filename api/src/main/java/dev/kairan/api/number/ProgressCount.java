package dev.kairan.api.number;

import dev.kairan.api.store.Store;
import dev.kairan.api.store.row.RecordLog;
import dev.kairan.content.plan.TargetMeasure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Measures what a fiscal year's plan promised by what is recorded up to a day. */
public record ProgressCount(int fiscalYear, LocalDate asOf) {

  public Progress of(Store store) {
    Map<TargetMeasure, RecordLog> logs = store.measures().logs(asOf);
    return new Progress(
        fiscalYear,
        asOf,
        store.numbers().actionItems(fiscalYear),
        store.numbers().actionItemsWithEvidence(fiscalYear, asOf),
        TargetCount.of(store, List.of(fiscalYear), asOf, logs),
        RecordLog.newest(logs.values()));
  }
}
