package dev.kairan.publisher.html;

import dev.kairan.content.time.JapanTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/** Days and instants in words. */
public final class DayText {

  private DayText() {}

  /** Such as 2023年4月1日. */
  public static String day(LocalDate day) {
    return month(day) + day.getDayOfMonth() + "日";
  }

  /** Such as 2023年4月. */
  public static String month(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月";
  }

  /** In Japan's time, to the minute: 2023年4月1日 9時05分. */
  public static String instant(OffsetDateTime instant) {
    ZonedDateTime there = instant.atZoneSameInstant(JapanTime.ZONE);
    int minute = there.getMinute();
    return day(there.toLocalDate())
        + " "
        + there.getHour()
        + "時"
        + (minute < 10 ? "0" : "")
        + minute
        + "分";
  }

  /** From the first day to the last, inclusive. */
  public static String period(LocalDate start, LocalDate end) {
    return day(start) + "〜" + day(end);
  }
}
