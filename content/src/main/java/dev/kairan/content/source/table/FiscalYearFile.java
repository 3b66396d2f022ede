package dev.kairan.content.source.table;

import dev.kairan.content.check.Rule;
import dev.kairan.content.source.field.Dates;
import dev.kairan.content.source.field.Value;
import dev.kairan.content.source.file.SourceFile;
import dev.kairan.content.time.FiscalYear;
import dev.kairan.content.time.JapanTime;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A file whose name says the fiscal year of all its days: {@code visits/2023.csv}. */
public record FiscalYearFile(SourceFile file) {

  /** A day of the file's fiscal year. */
  public LocalDate day(Value value) {
    LocalDate day = optionalDay(value);
    return day == null ? LocalDate.EPOCH : day;
  }

  /** A day of the file's fiscal year, or null where there is none or it is broken. */
  public @Nullable LocalDate optionalDay(Value value) {
    LocalDate day = Dates.optionalDay(value);
    if (day != null) {
      check(value, day);
    }
    return day;
  }

  /** An instant of the file's fiscal year. */
  public Instant minute(Value value) {
    Instant minute = Dates.optionalMinute(value);
    if (minute != null) {
      check(value, JapanTime.dayOf(minute));
    }
    return minute == null ? Instant.EPOCH : minute;
  }

  /** Reports a {@code day} of another fiscal year at the value that led to it. */
  public void check(Value value, LocalDate day) {
    if (!fiscalYear().contains(day)) {
      String right = file.folder() + "/" + FiscalYear.of(day).year() + ".csv";
      value.report(Rule.WRONG_FISCAL_YEAR, day, fiscalYear().year(), right);
    }
  }

  private FiscalYear fiscalYear() {
    return new FiscalYear(Integer.parseInt(file.baseName()));
  }
}
