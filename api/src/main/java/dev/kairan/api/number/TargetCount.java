package dev.kairan.api.number;

import dev.kairan.api.store.Store;
import dev.kairan.api.store.row.RecordLog;
import dev.kairan.api.store.row.plan.Gains;
import dev.kairan.api.store.row.plan.MeasuredTarget;
import dev.kairan.api.store.row.plan.TargetRow;
import dev.kairan.content.plan.TargetMeasure;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Measures the targets of plans by what is recorded up to a day. */
public final class TargetCount {

  private final LocalDate asOf;
  private final Map<TargetMeasure, RecordLog> logs;
  private final int chambers;

  private TargetCount(LocalDate asOf, Map<TargetMeasure, RecordLog> logs, Store store) {
    this.asOf = asOf;
    this.logs = logs;
    this.chambers =
        store.places().chambersByPrefecture(asOf).values().stream().mapToInt(n -> n).sum();
  }

  /** The targets of the plans, oldest plan first, each plan's in its order. */
  public static List<TargetProgress> of(
      Store store, Collection<Integer> fiscalYears, LocalDate asOf) {
    return of(store, fiscalYears, asOf, store.measures().logs(asOf));
  }

  static List<TargetProgress> of(
      Store store,
      Collection<Integer> fiscalYears,
      LocalDate asOf,
      Map<TargetMeasure, RecordLog> logs) {
    TargetCount count = new TargetCount(asOf, logs, store);
    Map<String, Gains> gains = store.gains().inPeriod(fiscalYears, asOf);
    Map<String, Gains> baselines = store.gains().inBaseline(fiscalYears, asOf);
    return store.measures().targets(fiscalYears).stream()
        .map(target -> count.of(measured(target, gains, baselines)))
        .toList();
  }

  private static MeasuredTarget measured(
      TargetRow target, Map<String, Gains> gains, Map<String, Gains> baselines) {
    if (target.measure() == null) {
      return new MeasuredTarget(target, null, null);
    }
    Gains baseline = baselines.getOrDefault(target.id(), Gains.NONE);
    return new MeasuredTarget(
        target, gains.getOrDefault(target.id(), Gains.NONE), baseline.total());
  }

  private TargetProgress of(MeasuredTarget measured) {
    TargetRow target = measured.target();
    Pace pace = Pace.of(target.start(), target.end(), asOf);
    TargetMeasure measure = target.measure();
    RecordLog log = measure == null ? null : logs.get(measure);
    if (log == null || !log.kept() || isUnvisited(measured, pace)) {
      Standing standing = Standing.unrecorded(target);
      return of(measured, pace, standing, Verdict.unrecorded(target, log), null);
    }
    Standing standing = Standing.recorded(measured, chambers);
    return of(measured, pace, standing, Verdict.of(target, standing, pace), log.newest());
  }

  /** A period without any visit was not entered; whoever enters visits has at least one. */
  private static boolean isUnvisited(MeasuredTarget measured, Pace pace) {
    Integer count = measured.count();
    return measured.target().measure() == TargetMeasure.VISITS
        && pace.begun()
        && count != null
        && count == 0;
  }

  private TargetProgress of(
      MeasuredTarget measured,
      Pace pace,
      Standing standing,
      Verdict verdict,
      @Nullable LocalDate dataThrough) {
    TargetRow target = measured.target();
    Gains gains = standing.value() == null ? null : measured.gains();
    Forecast outlook = gains == null ? null : Forecast.of(pace, asOf, standing, gains);
    List<ProgressPoint> series = ProgressPoint.series(target, asOf, standing, gains);
    TargetBase base = TargetBase.of(measured);
    return new TargetProgress(
        target, asOf, verdict, standing, pace, outlook, base, series, dataThrough);
  }
}
