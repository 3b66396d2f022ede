package dev.kairan.content.source.table;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.IdKind;
import dev.kairan.content.source.field.CsvRow;
import dev.kairan.content.source.field.Form;
import dev.kairan.content.source.field.Numbers;
import dev.kairan.content.source.file.SourceFile;
import dev.kairan.content.visit.Visit;
import dev.kairan.content.visit.VisitMode;
import java.time.LocalDate;
import java.util.List;

/** Reads {@code visits/<fiscal year>.csv}. */
final class VisitRows {

  private final ChamberDays chambers;

  VisitRows(ChamberDays chambers) {
    this.chambers = chambers;
  }

  List<Visit> read(SourceFile file, Findings findings) {
    FiscalYearFile year = new FiscalYearFile(file);
    return Rows.read(file, Form.VISIT, IdKind.VISIT, findings, row -> visit(row, year));
  }

  private Visit visit(CsvRow row, FiscalYearFile year) {
    LocalDate day = year.optionalDay(row.value("date"));
    return new Visit(
        row.value("id").id(IdKind.VISIT, ""),
        chambers.reference(row.value("chamber"), day),
        day == null ? LocalDate.EPOCH : day,
        row.value("mode").choice(VisitMode.class),
        Numbers.optionalWhole(row.value("people"), 1, Integer.MAX_VALUE),
        row.value("note").optionalText());
  }
}
