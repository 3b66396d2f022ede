package dev.kairan.api.number;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.kairan.api.number.VisitStats.OfMode;
import dev.kairan.api.number.VisitStats.OfRegionalBlock;
import dev.kairan.api.store.Store;
import dev.kairan.api.store.row.RecordLog;
import dev.kairan.api.store.row.desk.BlockVisits;
import dev.kairan.api.store.row.desk.VisitGoal;
import dev.kairan.api.store.row.desk.VisitModeCount;
import dev.kairan.api.store.row.place.RegionalBlockRow;
import dev.kairan.content.plan.TargetMeasure;
import dev.kairan.content.time.FiscalYear;
import dev.kairan.content.visit.VisitMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Counts the chambers visited in a fiscal year.
 *
 * @param modes the modes that count
 */
public record VisitCount(FiscalYear year, LocalDate asOf, Set<VisitMode> modes) {

  public VisitCount {
    modes = Set.copyOf(modes);
  }

  public VisitStats of(Store store) {
    Map<VisitMode, VisitModeCount> byMode =
        store.visits().byMode(year.start(), lastDay()).stream()
            .collect(toMap(VisitModeCount::mode, identity()));
    boolean recorded = !byMode.isEmpty();
    Map<String, BlockVisits> visited =
        store.visits().byRegionalBlock(year.start(), lastDay(), modes);
    List<VisitGoal> goals = store.visits().goals(year.start(), year.end(), modes, asOf);
    RecordLog log = store.measures().logs(asOf).get(TargetMeasure.VISITS);
    return new VisitStats(
        year.year(),
        asOf,
        inOrder(modes),
        known(recorded, sum(visited.values(), BlockVisits::chambers)),
        known(recorded, sum(visited.values(), BlockVisits::visits)),
        first(goals, this::isOfTheYear),
        first(goals, goal -> !isOfTheYear(goal)),
        byMode(byMode, recorded),
        byRegionalBlock(store, visited, recorded),
        log == null ? null : log.newest());
  }

  private LocalDate lastDay() {
    return asOf.isBefore(year.end()) ? asOf : year.end();
  }

  /** Before the year begins, the chambers of its first day. */
  private LocalDate lastDayOfTheYearSoFar() {
    return lastDay().isBefore(year.start()) ? year.start() : lastDay();
  }

  private static int sum(Collection<BlockVisits> visits, ToIntFunction<BlockVisits> part) {
    return visits.stream().mapToInt(part).sum();
  }

  private static List<VisitMode> inOrder(Set<VisitMode> modes) {
    return modes.stream().sorted().toList();
  }

  private boolean isOfTheYear(VisitGoal goal) {
    return goal.target().start().equals(year.start()) && goal.target().end().equals(year.end());
  }

  private @Nullable VisitTarget first(List<VisitGoal> goals, Predicate<VisitGoal> which) {
    return goals.stream()
        .filter(which)
        .findFirst()
        .map(goal -> VisitTarget.of(goal, asOf))
        .orElse(null);
  }

  private static List<OfMode> byMode(Map<VisitMode, VisitModeCount> byMode, boolean recorded) {
    return Arrays.stream(VisitMode.values())
        .map(
            mode -> {
              VisitModeCount count = byMode.getOrDefault(mode, new VisitModeCount(mode, 0, 0));
              return new OfMode(
                  mode, known(recorded, count.visits()), known(recorded, count.chambers()));
            })
        .toList();
  }

  private List<OfRegionalBlock> byRegionalBlock(
      Store store, Map<String, BlockVisits> visited, boolean recorded) {
    Map<String, Integer> chambers =
        store.visits().visitableByRegionalBlock(year.start(), lastDayOfTheYearSoFar());
    return RegionalBlockRow.all().stream()
        .map(
            block -> {
              BlockVisits here = visited.getOrDefault(block.id(), BlockVisits.NONE);
              return new OfRegionalBlock(
                  block,
                  chambers.getOrDefault(block.id(), 0),
                  known(recorded, here.chambers()),
                  known(recorded, here.visits()));
            })
        .toList();
  }

  /** Nothing recorded is not zero. */
  private static @Nullable Integer known(boolean recorded, int count) {
    return recorded ? (Integer) count : null;
  }
}
