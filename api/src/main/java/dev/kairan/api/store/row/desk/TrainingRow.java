package dev.kairan.api.store.row.desk;

import dev.kairan.content.desk.TrainingKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A training; its chambers are read apart. */
public record TrainingRow(
    String id,
    TrainingKind kind,
    String title,
    LocalDate date,
    int fiscalYear,
    @Nullable String url,
    int chamberCount) {}
