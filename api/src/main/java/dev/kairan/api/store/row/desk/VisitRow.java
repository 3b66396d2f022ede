package dev.kairan.api.store.row.desk;

import dev.kairan.content.visit.VisitMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A visit to a chamber. */
public record VisitRow(
    String id,
    String chamberId,
    LocalDate date,
    int fiscalYear,
    VisitMode mode,
    @Nullable Integer people,
    @Nullable String note) {}
