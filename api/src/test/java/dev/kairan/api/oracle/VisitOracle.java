package dev.kairan.api.oracle;

import dev.kairan.content.place.Chamber;
import dev.kairan.content.place.RegionalBlock;
import dev.kairan.content.plan.Target;
import dev.kairan.content.plan.TargetMeasure;
import dev.kairan.content.visit.Visit;
import dev.kairan.content.visit.VisitMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The visits of a fiscal year, counted chamber by chamber and day by day. */
public record VisitOracle(World world, int year, LocalDate asOf, Set<VisitMode> modes) {

  public Map<String, @Nullable Object> stats() {
    List<Visit> recorded = between(first(), last());
    List<Visit> counted = counted(recorded);
    boolean none = recorded.isEmpty();
    return Fields.of(
        "distinctChambers", none ? null : chambers(counted),
        "visitCount", none ? null : counted.size(),
        "yearTarget", target(t -> t.start().equals(first()) && t.end().equals(last())),
        "longTarget", target(t -> t.start().isBefore(first()) || t.end().isAfter(last())),
        "byMode", Arrays.stream(VisitMode.values()).map(m -> mode(m, recorded)).toList(),
        "byRegionalBlock",
            Arrays.stream(RegionalBlock.values()).map(b -> block(b, counted, none)).toList(),
        "dataThrough",
            world.library().visits().stream()
                .map(Visit::date)
                .filter(day -> !day.isAfter(asOf))
                .max(Comparator.naturalOrder())
                .orElse(null));
  }

  private LocalDate first() {
    return LocalDate.of(year, 4, 1);
  }

  private LocalDate last() {
    return LocalDate.of(year + 1, 3, 31);
  }

  private List<Visit> between(LocalDate from, LocalDate to) {
    return world.library().visits().stream()
        .filter(v -> from.datesUntil(to.plusDays(1)).anyMatch(v.date()::equals))
        .filter(v -> !v.date().isAfter(asOf))
        .toList();
  }

  private List<Visit> counted(List<Visit> visits) {
    return visits.stream().filter(v -> modes.contains(v.mode())).toList();
  }

  private static int chambers(List<Visit> visits) {
    return (int) visits.stream().map(Visit::chamber).distinct().count();
  }

  private static Map<String, @Nullable Object> mode(VisitMode mode, List<Visit> recorded) {
    List<Visit> ofMode = recorded.stream().filter(v -> v.mode() == mode).toList();
    boolean none = recorded.isEmpty();
    return Fields.of(
        "mode", mode,
        "visitCount", none ? null : ofMode.size(),
        "distinctChambers", none ? null : chambers(ofMode));
  }

  private Map<String, @Nullable Object> block(
      RegionalBlock block, List<Visit> counted, boolean none) {
    List<Chamber> inside =
        world.library().chambers().stream().filter(c -> c.prefecture().block() == block).toList();
    List<String> visited = counted.stream().map(Visit::chamber).toList();
    return Fields.of(
        "regionalBlock",
        Fields.id(block.id()),
        "chamberCount",
        (int) inside.stream().filter(this::existed).count(),
        "visitedCount",
        none ? null : (int) inside.stream().filter(c -> visited.contains(c.id())).count(),
        "visitCount",
        none
            ? null
            : (int)
                counted.stream()
                    .filter(v -> inside.stream().anyMatch(c -> c.id().equals(v.chamber())))
                    .count());
  }

  /** On a day of the year that has come, or on its first day where none has. */
  private boolean existed(Chamber chamber) {
    return first()
        .datesUntil(last().plusDays(1))
        .filter(day -> day.equals(first()) || !day.isAfter(asOf))
        .anyMatch(chamber::existsOn);
  }

  private @Nullable Map<String, @Nullable Object> target(Predicate<Target> period) {
    return world.library().plans().stream()
        .sorted(Comparator.comparing(plan -> -plan.fiscalYear().year()))
        .flatMap(plan -> plan.actionItems().stream())
        .flatMap(item -> item.targets().stream())
        .filter(t -> t.measure() == TargetMeasure.VISITS)
        .filter(t -> !t.start().isAfter(first()) && !t.end().isBefore(last()))
        .filter(period)
        .flatMap(t -> t instanceof Target.Count count ? List.of(count).stream() : null)
        .findFirst()
        .map(this::reached)
        .orElse(null);
  }

  private Map<String, @Nullable Object> reached(Target.Count target) {
    List<Visit> recorded = between(target.start(), target.end());
    Integer value = recorded.isEmpty() ? null : (Integer) chambers(counted(recorded));
    int goal = (int) target.count();
    return Fields.of(
        "target",
        Fields.id(target.id()),
        "value",
        value,
        "goal",
        goal,
        "expectedByNow",
        (double) goal * daysUntil(target, asOf) / daysUntil(target, target.end()),
        "remaining",
        value == null ? null : (Integer) (value > goal ? 0 : goal - value));
  }

  private static long daysUntil(Target target, LocalDate day) {
    return target.start().datesUntil(target.end().plusDays(1)).filter(d -> !d.isAfter(day)).count();
  }
}
