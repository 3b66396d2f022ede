package dev.kairan.publisher.html;

import dev.kairan.publisher.answer.Snapshot;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The foot of every page: which version of the content it shows, and how old that is.
 *
 * @param planYear fiscal year of the newest plan
 */
public record Footer(Addresses at, Snapshot snapshot, int planYear) {

  public String asOf() {
    return DayText.instant(snapshot.asOf());
  }

  public OffsetDateTime instant() {
    return snapshot.asOf();
  }

  public @Nullable String dataThrough() {
    LocalDate day = snapshot.dataThrough();
    return day == null ? null : DayText.day(day);
  }
}
