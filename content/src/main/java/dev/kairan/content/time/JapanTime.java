package dev.kairan.content.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one time zone of Kairan: every day, fiscal year and deadline is a day in Japan. */
public final class JapanTime {

  /** Asia/Tokyo, without daylight saving since 1951. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private JapanTime() {}

  /** The calendar day in Japan at {@code instant}. */
  public static LocalDate dayOf(Instant instant) {
    return instant.atZone(ZONE).toLocalDate();
  }
}
