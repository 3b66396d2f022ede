package dev.kairan.api.store.row;

import dev.kairan.content.place.ChamberCensus;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The content that a store holds.
 *
 * @param asOf the instant of the run with Japan's offset
 * @param census the count of chambers that the content is checked against
 */
public record SnapshotRow(
    String id,
    OffsetDateTime asOf,
    @Nullable LocalDate dataThrough,
    boolean sample,
    ChamberCensus census) {

  /** The day of the run in Japan. */
  public LocalDate day() {
    return asOf.toLocalDate();
  }
}
