package dev.kairan.api.store.row.plan;

import dev.kairan.content.plan.SchedulePrecision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A named event of the plan. */
public record EventRow(
    String id,
    String name,
    @Nullable String place,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    @Nullable SchedulePrecision precision,
    @Nullable String organiser,
    @Nullable String note,
    boolean cancelled,
    String actionItemId)
    implements OfActionItem {}
