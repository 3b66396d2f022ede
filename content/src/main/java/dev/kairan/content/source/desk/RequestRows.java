package dev.kairan.content.source.desk;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.IdKind;
import dev.kairan.content.check.Rule;
import dev.kairan.content.desk.Request;
import dev.kairan.content.source.field.CsvRow;
import dev.kairan.content.source.field.Dates;
import dev.kairan.content.source.field.Form;
import dev.kairan.content.source.field.Numbers;
import dev.kairan.content.source.field.Value;
import dev.kairan.content.source.file.SourceFile;
import dev.kairan.content.source.table.ChamberDays;
import dev.kairan.content.source.table.FiscalYearFile;
import dev.kairan.content.source.table.Rows;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code requests/<fiscal year of asking>.csv}. */
final class RequestRows {

  private final ChamberDays chambers;

  RequestRows(ChamberDays chambers) {
    this.chambers = chambers;
  }

  List<Request> read(SourceFile file, Findings findings) {
    FiscalYearFile year = new FiscalYearFile(file);
    return Rows.read(file, Form.REQUEST, IdKind.REQUEST, findings, row -> request(row, year));
  }

  private Request request(CsvRow row, FiscalYearFile year) {
    LocalDate asked = year.optionalDay(row.value("askedOn"));
    LocalDate due = notBefore(asked, row.value("dueOn"), Rule.REVERSED_PERIOD);
    LocalDate answered = notBefore(asked, row.value("answeredOn"), Rule.ANSWERED_BEFORE_ASKED);
    return new Request(
        row.value("id").id(IdKind.REQUEST, ""),
        chambers.reference(row.value("chamber"), asked),
        asked == null ? LocalDate.EPOCH : asked,
        due == null ? LocalDate.EPOCH : due,
        Numbers.whole(row.value("reminders"), 0, Integer.MAX_VALUE),
        row.value("owner").text(),
        answered);
  }

  /** A day, or null where there is none or it is broken; reported where it is too early. */
  private static @Nullable LocalDate notBefore(@Nullable LocalDate asked, Value value, Rule rule) {
    LocalDate day = Dates.optionalDay(value);
    if (asked != null && day != null && day.isBefore(asked)) {
      value.report(rule, asked, day);
    }
    return day;
  }
}
