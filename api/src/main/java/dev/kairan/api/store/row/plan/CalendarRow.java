package dev.kairan.api.store.row.plan;

import dev.kairan.content.plan.Qualifier;
import dev.kairan.content.plan.SchedulePrecision;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A schedule or an event of the plans; {@code own} is true for JCCI's own dates. */
public record CalendarRow(
    String id,
    Kind kind,
    String title,
    LocalDate start,
    LocalDate end,
    SchedulePrecision precision,
    @Nullable String place,
    boolean own,
    List<Qualifier> qualifiers,
    boolean cancelled,
    String actionItemId)
    implements OfActionItem {

  /** What an entry is; its id is that of a schedule or an event. */
  public enum Kind {
    SCHEDULE,
    EVENT
  }
}
