package dev.kairan.api.store.row.plan;

import dev.kairan.content.plan.Qualifier;
import dev.kairan.content.plan.ScheduleKind;
import dev.kairan.content.plan.SchedulePrecision;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A date expression of an action item. */
public record ScheduleRow(
    String id,
    ScheduleKind kind,
    String literal,
    String what,
    LocalDate start,
    LocalDate end,
    SchedulePrecision precision,
    List<Qualifier> qualifiers,
    @Nullable String note,
    boolean cancelled,
    String actionItemId)
    implements OfActionItem {

  /** Reads qualifiers as they are stored, with spaces between them. */
  public static List<Qualifier> qualifiers(String stored) {
    return Arrays.stream(stored.split(" ", -1))
        .filter(name -> !name.isEmpty())
        .map(Qualifier::valueOf)
        .toList();
  }
}
