package dev.kairan.content.press;

import dev.kairan.content.time.JapanTime;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A press release (発表資料) of JCCI.
 *
 * @param date the day that stands on it
 * @param embargoUntil from this instant on the press may report it; null where it may at once
 * @param actionItem id of the plan's item that it announces
 * @param contact whom reporters may ask
 */
public record Release(
    String id,
    String title,
    LocalDate date,
    @Nullable Instant embargoUntil,
    @Nullable String actionItem,
    @Nullable String contact,
    @Nullable URI url) {

  /** The first day on which the press may report it. */
  public LocalDate freeFrom() {
    return embargoUntil == null ? date : JapanTime.dayOf(embargoUntil);
  }
}
