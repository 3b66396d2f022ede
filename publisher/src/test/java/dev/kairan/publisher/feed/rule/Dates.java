package dev.kairan.publisher.feed.rule;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Dates as the specifications write them: of their form, of the calendar, and believable. */
final class Dates {

  private static final Pattern RFC_3339 =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");
  private static final Pattern RFC_822 =
      Pattern.compile("[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d [+-]\\d{4}");

  private Dates() {}

  static boolean rfc3339(String text) {
    return RFC_3339.matcher(text).matches()
        && believable(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  /** RFC 822 with a year of four digits; the weekday must be right. */
  static boolean rfc822(String text) {
    return RFC_822.matcher(text).matches()
        && believable(text, DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ENGLISH));
  }

  private static boolean believable(String text, DateTimeFormatter form) {
    try {
      int year = OffsetDateTime.parse(text, form).getYear();
      return year > 1990 && year < 2100;
    } catch (DateTimeException notInTheCalendar) {
      return false;
    }
  }
}
