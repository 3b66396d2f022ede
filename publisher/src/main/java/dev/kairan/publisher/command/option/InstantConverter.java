package dev.kairan.publisher.command.option;

import dev.kairan.content.time.JapanTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import picocli.CommandLine.ITypeConverter;

/**
 * Reads {@code 2023-10-01} (the start of that day in Japan), {@code 2023-10-01T09:00} (in Japan) or
 * {@code 2023-10-01T00:00:00Z}, {@code …+09:00}; to the second, as releases are named.
 */
final class InstantConverter implements ITypeConverter<Instant> {

  @Override
  public Instant convert(String text) {
    try {
      return read(text).truncatedTo(ChronoUnit.SECONDS);
    } catch (DateTimeException notAnInstant) {
      throw new Unreadable(
          "「" + text + "」は日時として読めません（例: 2023-10-01、2023-10-01T09:00+09:00、2023-10-01T00:00:00Z）");
    }
  }

  private static Instant read(String text) {
    if (text.indexOf('T') < 0) {
      return LocalDate.parse(text).atStartOfDay(JapanTime.ZONE).toInstant();
    }
    boolean hasOffset = text.endsWith("Z") || text.substring(text.indexOf('T')).matches(".*[+-].*");
    return hasOffset
        ? OffsetDateTime.parse(text).toInstant()
        : LocalDateTime.parse(text).atZone(JapanTime.ZONE).toInstant();
  }
}
