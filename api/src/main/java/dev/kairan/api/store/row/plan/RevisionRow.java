package dev.kairan.api.store.row.plan;

import java.time.LocalDate;

/** What was changed about a schedule or an event of the plan. */
public record RevisionRow(LocalDate on, String what, boolean cancelled) {}
