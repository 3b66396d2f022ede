package dev.kairan.api.number;

import dev.kairan.api.store.Store;
import dev.kairan.api.store.row.RecordLog;
import dev.kairan.api.store.row.plan.MeasuredTarget;
import dev.kairan.api.store.row.plan.TargetRow;
import dev.kairan.content.plan.TargetMeasure;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Measures the targets of a fiscal year's plan by what is recorded up to a day. */
public record ProgressCount(int fiscalYear, LocalDate asOf) {

  public Progress of(Store store) {
    Map<TargetMeasure, RecordLog> logs = store.measures().logs(asOf);
    int chambers =
        store.places().chambersByPrefecture(asOf).values().stream().mapToInt(n -> n).sum();
    List<TargetProgress> targets =
        store.measures().targets(fiscalYear, asOf).stream()
            .map(measured -> of(measured, log(logs, measured.target()), chambers))
            .toList();
    return new Progress(
        fiscalYear,
        asOf,
        store.numbers().actionItems(fiscalYear),
        store.numbers().actionItemsWithEvidence(fiscalYear, asOf),
        targets,
        newest(logs));
  }

  private TargetProgress of(MeasuredTarget measured, @Nullable RecordLog log, int chambers) {
    TargetRow target = measured.target();
    Pace pace = Pace.of(target.start(), target.end(), asOf);
    if (log == null || !log.kept() || isUnvisited(measured, pace)) {
      return of(target, pace, Standing.unrecorded(target), Verdict.unrecorded(target, log), null);
    }
    Standing standing = Standing.recorded(measured, chambers);
    Verdict verdict = Verdict.of(target, standing, pace);
    return of(target, pace, standing, verdict, log.newest());
  }

  /** A period without any visit was not entered; whoever enters visits has at least one. */
  private static boolean isUnvisited(MeasuredTarget measured, Pace pace) {
    Integer count = measured.count();
    return measured.target().measure() == TargetMeasure.VISITS
        && pace.begun()
        && count != null
        && count == 0;
  }

  private static TargetProgress of(
      TargetRow target,
      Pace pace,
      Standing standing,
      Verdict verdict,
      @Nullable LocalDate dataThrough) {
    Double value = standing.value();
    Double goal = standing.goal();
    return new TargetProgress(
        target,
        verdict.state(),
        verdict.reason(),
        value,
        goal,
        standing.unit(),
        standing.rate(),
        pace.elapsedDays(),
        pace.periodDays(),
        goal == null ? null : pace.expected(goal),
        goal == null || value == null ? null : pace.neededPerWeek(goal, value),
        value == null ? null : pace.forecast(value),
        standing.rule(),
        dataThrough);
  }

  /** The record that measures a target; null where none does. */
  private static @Nullable RecordLog log(Map<TargetMeasure, RecordLog> logs, TargetRow target) {
    TargetMeasure measure = target.measure();
    return measure == null ? null : logs.get(measure);
  }

  private static @Nullable LocalDate newest(Map<TargetMeasure, RecordLog> logs) {
    return logs.values().stream()
        .map(RecordLog::newest)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
