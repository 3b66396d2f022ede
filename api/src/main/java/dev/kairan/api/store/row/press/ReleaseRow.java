package dev.kairan.api.store.row.press;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A press release; {@code embargoUntil} is null where the press may report it at once. */
public record ReleaseRow(
    String id,
    String title,
    LocalDate date,
    int fiscalYear,
    @Nullable OffsetDateTime embargoUntil,
    @Nullable String actionItemId,
    @Nullable String contact,
    @Nullable String url) {

  /** Whether the press may not report it yet; at the instant itself it may. */
  public boolean embargoedAt(OffsetDateTime at) {
    return embargoUntil != null && embargoUntil.isAfter(at);
  }
}
