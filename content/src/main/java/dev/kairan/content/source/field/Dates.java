package dev.kairan.content.source.field;

import dev.kairan.content.check.Phrase;
import dev.kairan.content.check.Rule;
import dev.kairan.content.time.JapanTime;
import dev.kairan.content.time.PartialDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads days and dates of limited precision. */
public final class Dates {

  private static final LocalDate STAND_IN = LocalDate.EPOCH;
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd['T'HH:mm[:ss][XXX]]", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final Phrase PARTIAL_FORMS =
      new Phrase("2024-01-05、2024-01、2024のいずれか", "2024-01-05, 2024-01 or 2024");

  private Dates() {}

  /** A day such as 2023-04-01. */
  public static LocalDate day(Value value) {
    LocalDate day = optionalDay(value);
    return day == null ? STAND_IN : day;
  }

  /** A day, or null where there is none or it is broken. */
  public static @Nullable LocalDate optionalDay(Value value) {
    if (!value.isPresent()) {
      return null;
    }
    try {
      return LocalDate.parse(value.text());
    } catch (DateTimeException e) {
      value.report(Rule.BAD_DATE, value.text(), "2023-04-01");
      return null;
    }
  }

  /**
   * A day and time in Japan such as 2023-09-01T14:00, or null where there is none or it is broken.
   */
  public static @Nullable Instant optionalMinute(Value value) {
    if (!value.isPresent()) {
      return null;
    }
    try {
      return JapanTime.instantOf(LocalDateTime.parse(value.text(), MINUTE));
    } catch (DateTimeException e) {
      value.report(Rule.BAD_DATE, value.text(), "2023-09-01T14:00");
      return null;
    }
  }

  /**
   * An instant in Japan such as 2026-12-01T10:00, to the second, or a day's beginning; null where
   * there is none or it is broken. A written offset must be that of Japan.
   */
  public static @Nullable Instant optionalInstant(Value value) {
    if (!value.isPresent()) {
      return null;
    }
    try {
      return instant(value);
    } catch (DateTimeException e) {
      value.report(Rule.BAD_DATE, value.text(), "2026-12-01T10:00");
      return null;
    }
  }

  private static @Nullable Instant instant(Value value) {
    TemporalAccessor written =
        INSTANT.parseBest(value.text(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
    if (written instanceof LocalDate day) {
      return JapanTime.startOf(day);
    }
    if (written instanceof LocalDateTime local) {
      return JapanTime.instantOf(local);
    }
    OffsetDateTime elsewhere = OffsetDateTime.from(written);
    LocalDateTime inJapan = JapanTime.localOf(elsewhere.toInstant());
    if (!inJapan.equals(elsewhere.toLocalDateTime())) {
      value.report(Rule.FOREIGN_OFFSET, value.text(), inJapan);
      return null;
    }
    return elsewhere.toInstant();
  }

  /** A date as exact as known, or null where there is none or it is broken. */
  public static @Nullable PartialDate partial(Value value) {
    if (!value.isPresent()) {
      return null;
    }
    try {
      return PartialDate.parse(value.text());
    } catch (DateTimeException e) {
      value.report(Rule.BAD_DATE, value.text(), PARTIAL_FORMS);
      return null;
    }
  }
}
