package dev.kairan.api.number;

import dev.kairan.api.store.row.plan.Gains;
import dev.kairan.api.store.row.plan.TargetRow;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a target was reached at the end of a day.
 *
 * @param value null where nothing is recorded
 * @param expected due by then at an even pace; null where the goal is not known
 */
public record ProgressPoint(LocalDate on, @Nullable Double value, @Nullable Double expected) {

  /**
   * The month ends of a target's period up to {@code asOf}, and that day or the period's last.
   *
   * @param gains null where nothing is counted
   */
  static List<ProgressPoint> series(
      TargetRow target, LocalDate asOf, Standing standing, @Nullable Gains gains) {
    Double goal = standing.goal();
    LocalDate last = asOf.isBefore(target.end()) ? asOf : target.end();
    return days(target.start(), last)
        .map(
            on ->
                new ProgressPoint(
                    on,
                    gains == null ? null : standing.valueOf(gains.until(on)),
                    goal == null ? null : Pace.of(target.start(), target.end(), on).expected(goal)))
        .toList();
  }

  private static Stream<LocalDate> days(LocalDate start, LocalDate last) {
    if (last.isBefore(start)) {
      return Stream.empty();
    }
    Stream<LocalDate> monthEnds =
        Stream.iterate(
            monthEnd(start), day -> day.isBefore(last), day -> monthEnd(day.plusDays(1)));
    return Stream.concat(monthEnds, Stream.of(last));
  }

  private static LocalDate monthEnd(LocalDate day) {
    return day.with(TemporalAdjusters.lastDayOfMonth());
  }
}
