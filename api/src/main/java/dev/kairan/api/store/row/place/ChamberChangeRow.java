package dev.kairan.api.store.row.place;

import dev.kairan.content.place.FormerName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change among the chambers.
 *
 * @param on the first day on which it holds: the first day of a chamber or of its new name, or the
 *     day after a chamber's last
 * @param successorId of the chamber that it merged into
 * @param formerName the name that it gave up
 */
public record ChamberChangeRow(
    Kind kind,
    LocalDate on,
    ChamberRow chamber,
    @Nullable String successorId,
    @Nullable FormerName formerName) {

  /** What happened; in the order in which changes of one day are told. */
  public enum Kind {
    FOUNDED,
    RENAMED,
    MERGED,
    CLOSED
  }
}
