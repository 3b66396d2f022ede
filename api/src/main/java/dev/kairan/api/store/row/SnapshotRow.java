package dev.kairan.api.store.row;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The content that a store holds; {@code asOf} is the instant of the run with Japan's offset. */
public record SnapshotRow(
    String id, OffsetDateTime asOf, @Nullable LocalDate dataThrough, boolean sample) {

  /** The day of the run in Japan. */
  public LocalDate day() {
    return asOf.toLocalDate();
  }
}
