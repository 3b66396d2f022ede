package dev.kairan.api.store.row.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An issue of one of the chambers' own channels. */
public record IssueRow(String id, String outletId, LocalDate date, @Nullable String number) {}
