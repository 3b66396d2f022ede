package dev.kairan.publisher.feed.entry;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as feeds write them. */
public final class TimeText {

  private static final DateTimeFormatter RFC_3339 =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
  private static final DateTimeFormatter RFC_3339_MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx", Locale.ROOT);
  private static final DateTimeFormatter RFC_822 =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss xx", Locale.ENGLISH);

  private TimeText() {}

  /** RFC 3339, such as {@code 2024-01-05T00:00:00+09:00}. */
  public static String rfc3339(OffsetDateTime time) {
    return (time.getNano() == 0 ? RFC_3339 : RFC_3339_MILLIS).format(time);
  }

  /** RFC 822 with four digits of the year, such as {@code Fri, 05 Jan 2024 00:00:00 +0900}. */
  public static String rfc822(OffsetDateTime time) {
    return RFC_822.format(time);
  }
}
