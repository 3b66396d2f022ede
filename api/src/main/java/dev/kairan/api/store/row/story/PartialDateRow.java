package dev.kairan.api.store.row.story;

import dev.kairan.content.time.DatePrecision;
import dev.kairan.content.time.FiscalYear;
import dev.kairan.content.time.PartialDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date with the precision of its source; {@code label} is the date for display in Japanese. */
public record PartialDateRow(
    String text,
    String label,
    LocalDate start,
    LocalDate end,
    DatePrecision precision,
    @Nullable Integer fiscalYear) {

  /** Reads {@code 2024}, {@code 2024-01} or {@code 2024-01-05}; null stays null. */
  static @Nullable PartialDateRow ofNullable(@Nullable String text) {
    if (text == null) {
      return null;
    }
    PartialDate date = PartialDate.parse(text);
    FiscalYear year = date.fiscalYear();
    return new PartialDateRow(
        text,
        label(date),
        date.start(),
        date.end(),
        date.precision(),
        year == null ? null : year.year());
  }

  private static String label(PartialDate date) {
    LocalDate start = date.start();
    return switch (date.precision()) {
      case YEAR -> start.getYear() + "年";
      case MONTH -> start.getYear() + "年" + start.getMonthValue() + "月";
      case DAY -> start.getYear() + "年" + start.getMonthValue() + "月" + start.getDayOfMonth() + "日";
    };
  }
}
