package dev.kairan.content.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date with the precision that its source gives, never more.
 *
 * @param start first possible day
 * @param end last possible day, inclusive
 */
public record PartialDate(LocalDate start, LocalDate end, DatePrecision precision)
    implements Comparable<PartialDate> {

  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  /**
   * Reads {@code 2024}, {@code 2024-01} or {@code 2024-01-05}.
   *
   * @throws DateTimeException when the text has another form or no such day exists
   */
  public static PartialDate parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new DateTimeException("not a date of the form 2024, 2024-01 or 2024-01-05: " + text);
    }
    int year = Integer.parseInt(matcher.group(1));
    if (matcher.group(2) == null) {
      return new PartialDate(
          LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR);
    }
    int month = Integer.parseInt(matcher.group(2));
    if (matcher.group(3) == null) {
      YearMonth yearMonth = YearMonth.of(year, month);
      return new PartialDate(yearMonth.atDay(1), yearMonth.atEndOfMonth(), DatePrecision.MONTH);
    }
    return ofDay(LocalDate.of(year, month, Integer.parseInt(matcher.group(3))));
  }

  public static PartialDate ofDay(LocalDate day) {
    return new PartialDate(day, day, DatePrecision.DAY);
  }

  /**
   * The fiscal year, or null where the date is known to the calendar year only (年度不明): January to
   * March belong to another fiscal year than the rest.
   */
  public @Nullable FiscalYear fiscalYear() {
    return precision == DatePrecision.YEAR ? null : FiscalYear.of(start);
  }

  /** The form that {@link #parse} reads. */
  public String text() {
    return switch (precision) {
      case DAY -> start.toString();
      case MONTH -> YearMonth.from(start).toString();
      case YEAR -> Integer.toString(start.getYear());
    };
  }

  /** By first day, then the more exact date first. */
  @Override
  public int compareTo(PartialDate other) {
    int byStart = start.compareTo(other.start);
    return byStart != 0 ? byStart : end.compareTo(other.end);
  }
}
