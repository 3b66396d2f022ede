package dev.kairan.content.source.press;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.IdKind;
import dev.kairan.content.check.Rule;
import dev.kairan.content.press.Release;
import dev.kairan.content.source.field.Addresses;
import dev.kairan.content.source.field.CsvRow;
import dev.kairan.content.source.field.Dates;
import dev.kairan.content.source.field.Form;
import dev.kairan.content.source.field.Value;
import dev.kairan.content.source.file.SourceFile;
import dev.kairan.content.source.table.FiscalYearFile;
import dev.kairan.content.source.table.Rows;
import dev.kairan.content.time.JapanTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code releases/<fiscal year>.csv}. */
final class ReleaseRows {

  private ReleaseRows() {}

  static List<Release> read(SourceFile file, Findings findings) {
    FiscalYearFile year = new FiscalYearFile(file);
    return Rows.read(file, Form.RELEASE, IdKind.RELEASE, findings, row -> release(row, year));
  }

  private static Release release(CsvRow row, FiscalYearFile year) {
    String title = row.value("title").text();
    LocalDate date = year.day(row.value("date"));
    return new Release(
        row.value("id").id(IdKind.RELEASE, title),
        title,
        date,
        embargo(row.value("embargoUntil"), date),
        row.value("actionItem").optionalReference(IdKind.ACTION_ITEM),
        row.value("contact").optionalText(),
        Addresses.optional(row.value("url")));
  }

  private static @Nullable Instant embargo(Value value, LocalDate date) {
    Instant embargo = Dates.optionalMinute(value);
    if (embargo != null && JapanTime.dayOf(embargo).isBefore(date)) {
      value.report(Rule.REVERSED_PERIOD, date, JapanTime.dayOf(embargo));
    }
    return embargo;
  }
}
