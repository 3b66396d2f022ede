package dev.kairan.api.number.item;

import static java.util.stream.Collectors.groupingBy;

import dev.kairan.api.number.ProgressState;
import dev.kairan.api.number.TargetCount;
import dev.kairan.api.number.TargetProgress;
import dev.kairan.api.store.Store;
import dev.kairan.api.store.row.plan.ScheduleRow;
import dev.kairan.content.plan.ScheduleKind;
import dev.kairan.content.time.FiscalYear;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Judges action items by their targets, evidence and schedules, all of a level at once. */
public final class ItemStandings {

  private static final int YEAR_DIGITS = 4;

  private final LocalDate asOf;
  private final Map<String, List<TargetProgress>> targets;
  private final Map<String, Integer> evidence;
  private final Map<String, List<ScheduleRow>> schedules;

  private ItemStandings(Store store, Collection<String> items, LocalDate asOf) {
    this.asOf = asOf;
    Set<Integer> years = items.stream().map(ItemStandings::year).collect(Collectors.toSet());
    this.targets =
        TargetCount.of(store, years, asOf).stream()
            .collect(groupingBy(TargetProgress::actionItemId));
    this.evidence = store.stories().evidenceCounts(items, asOf);
    this.schedules = store.actionItems().schedules(items, over(asOf));
  }

  /** The standing of each item, by id. */
  public static Map<String, ItemStanding> of(
      Store store, Collection<String> items, LocalDate asOf) {
    ItemStandings standings = new ItemStandings(store, items, asOf);
    Map<String, ItemStanding> byItem = new HashMap<>();
    items.forEach(item -> byItem.put(item, standings.verdict(item).standing()));
    return byItem;
  }

  /** JCCI's own schedules whose last day has passed, as a filter. */
  private static Map<String, @Nullable Object> over(LocalDate asOf) {
    return Map.of("kind", Map.of("eq", ScheduleKind.SCHEDULE.name()), "end", Map.of("lt", asOf));
  }

  /** Ids of action items begin with the fiscal year. */
  private static int year(String item) {
    return Integer.parseInt(item.substring(0, YEAR_DIGITS));
  }

  private ItemVerdict verdict(String item) {
    List<ProgressState> states =
        targets.getOrDefault(item, List.of()).stream().map(TargetProgress::state).toList();
    return new ItemVerdict(
        new FiscalYear(year(item)), asOf, states, evidence.getOrDefault(item, 0), missed(item));
  }

  private @Nullable ScheduleRow missed(String item) {
    return schedules.getOrDefault(item, List.of()).stream()
        .filter(schedule -> !schedule.cancelled())
        .min(Comparator.comparing(ScheduleRow::end))
        .orElse(null);
  }
}
