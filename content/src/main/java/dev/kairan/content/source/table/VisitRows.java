package dev.kairan.content.source.table;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.IdKind;
import dev.kairan.content.source.field.CsvRow;
import dev.kairan.content.source.field.Form;
import dev.kairan.content.source.file.SourceFile;
import dev.kairan.content.visit.Visit;
import dev.kairan.content.visit.VisitMode;
import java.util.List;

/** Reads {@code visits/<fiscal year>.csv}. */
public final class VisitRows {

  private VisitRows() {}

  public static List<Visit> read(SourceFile file, Findings findings) {
    FiscalYearFile year = new FiscalYearFile(file);
    return Rows.read(file, Form.VISIT, IdKind.VISIT, findings, row -> visit(row, year));
  }

  private static Visit visit(CsvRow row, FiscalYearFile year) {
    return new Visit(
        row.value("id").id(IdKind.VISIT, ""),
        row.value("chamber").reference(IdKind.CHAMBER),
        year.day(row.value("date")),
        row.value("mode").choice(VisitMode.class),
        row.value("note").optionalText());
  }
}
