package dev.kairan.publisher.answer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as exactly as its source gives it.
 *
 * @param text {@code 2024}, {@code 2024-01} or {@code 2024-01-05}
 * @param label for display: 2024年1月5日
 * @param start first possible day
 * @param fiscalYear null where only the calendar year is known (年度不明)
 */
public record PartialDate(
    String text, String label, LocalDate start, @Nullable Integer fiscalYear) {

  private static final int DAY_LENGTH = 10;

  /** True where the very day is known. */
  public boolean isDay() {
    return text.length() == DAY_LENGTH;
  }
}
