package dev.kairan.api.store.row;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far a record reaches: the stories, the visits or the clippings of a tier.
 *
 * @param kept true where it has any entry at all
 * @param newest its newest day on or before the day asked
 */
public record RecordLog(boolean kept, @Nullable LocalDate newest) {

  /** The newest day of several records, where any has one. */
  public static @Nullable LocalDate newest(Collection<RecordLog> logs) {
    return logs.stream()
        .map(RecordLog::newest)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
