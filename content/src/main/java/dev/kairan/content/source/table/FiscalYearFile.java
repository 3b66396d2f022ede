package dev.kairan.content.source.table;

import dev.kairan.content.check.Rule;
import dev.kairan.content.source.field.Dates;
import dev.kairan.content.source.field.Value;
import dev.kairan.content.source.file.SourceFile;
import dev.kairan.content.time.FiscalYear;
import java.time.LocalDate;

/** A file whose name says the fiscal year of all its days: {@code visits/2023.csv}. */
record FiscalYearFile(SourceFile file) {

  LocalDate day(Value value) {
    LocalDate day = Dates.optionalDay(value);
    if (day != null && !fiscalYear().contains(day)) {
      String folder = file.folder();
      String right = folder + "/" + FiscalYear.of(day).year() + ".csv";
      value.report(Rule.WRONG_FISCAL_YEAR, day, fiscalYear().year(), right);
    }
    return day == null ? LocalDate.EPOCH : day;
  }

  private FiscalYear fiscalYear() {
    return new FiscalYear(Integer.parseInt(file.baseName()));
  }
}
