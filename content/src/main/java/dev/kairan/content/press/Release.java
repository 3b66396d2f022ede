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

  /** The title that stands for one under embargo. */
  public static final String WITHHELD = "解禁前の資料";

  /** True while the press may not report it; at the instant itself it may. */
  public boolean isEmbargoedAt(Instant instant) {
    return embargoUntil != null && instant.isBefore(embargoUntil);
  }

  /** The same without what it says: that there is one, from when on it is free, and no more. */
  public Release withheld() {
    return new Release(id, WITHHELD, date, embargoUntil, null, null, null);
  }

  /** True where what it says was taken out. */
  public boolean isWithheld() {
    return title.equals(WITHHELD);
  }

  /** The first day on which the press may report it. */
  public LocalDate freeFrom() {
    return embargoUntil == null ? date : JapanTime.dayOf(embargoUntil);
  }
}
