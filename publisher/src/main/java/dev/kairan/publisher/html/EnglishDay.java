package dev.kairan.publisher.html;

import dev.kairan.content.time.JapanTime;
import dev.kairan.publisher.answer.PartialDate;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and instants in English words. */
public final class EnglishDay {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

  private static final int MONTH_LENGTH = 7;

  private EnglishDay() {}

  /** Such as 1 April 2023. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** Such as April 2023. */
  public static String month(LocalDate day) {
    return MONTH.format(day);
  }

  /** In Japan's time, to the minute. */
  public static String instant(OffsetDateTime instant) {
    return INSTANT.format(instant.atZoneSameInstant(JapanTime.ZONE)) + " (Japan time)";
  }

  /** From the first day to the last, inclusive. */
  public static String period(LocalDate start, LocalDate end) {
    return day(start) + " to " + day(end);
  }

  /** As exactly as the source gives it. */
  public static String of(PartialDate date) {
    if (date.isDay()) {
      return day(date.start());
    }
    return date.text().length() == MONTH_LENGTH ? month(date.start()) : date.text();
  }
}
