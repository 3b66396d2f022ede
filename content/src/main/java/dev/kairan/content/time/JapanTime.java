package dev.kairan.content.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The one time zone of Kairan: every day, fiscal year and deadline is a day in Japan. */
public final class JapanTime {

  /** Asia/Tokyo, without daylight saving since 1951. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private JapanTime() {}

  /** The instant of a date and time of day in Japan. */
  public static Instant instantOf(LocalDateTime local) {
    return local.atZone(ZONE).toInstant();
  }

  /** The date and time of day in Japan at {@code instant}. */
  public static LocalDateTime localOf(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZONE);
  }

  /** The instant at which a day begins in Japan. */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  /** The calendar day in Japan at {@code instant}. */
  public static LocalDate dayOf(Instant instant) {
    return instant.atZone(ZONE).toLocalDate();
  }
}
