package dev.kairan.content.source.desk;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.IdKind;
import dev.kairan.content.check.Rule;
import dev.kairan.content.desk.Issue;
import dev.kairan.content.press.Outlet;
import dev.kairan.content.press.OutletKind;
import dev.kairan.content.source.field.CsvRow;
import dev.kairan.content.source.field.Form;
import dev.kairan.content.source.field.Value;
import dev.kairan.content.source.file.SourceFile;
import dev.kairan.content.source.table.FiscalYearFile;
import dev.kairan.content.source.table.Rows;
import java.util.List;

/** Reads {@code issues/<fiscal year>.csv}. */
final class IssueRows {

  private final List<Outlet> outlets;

  IssueRows(List<Outlet> outlets) {
    this.outlets = outlets;
  }

  List<Issue> read(SourceFile file, Findings findings) {
    FiscalYearFile year = new FiscalYearFile(file);
    return Rows.read(file, Form.ISSUE, IdKind.ISSUE, findings, row -> issue(row, year));
  }

  private Issue issue(CsvRow row, FiscalYearFile year) {
    Value outlet = row.value("outlet");
    outlets.stream()
        .filter(known -> known.id().equals(outlet.text()))
        .filter(known -> known.kind() != OutletKind.OWN_CHANNEL)
        .forEach(foreign -> outlet.report(Rule.NOT_OWN_CHANNEL, foreign.name()));
    return new Issue(
        row.value("id").id(IdKind.ISSUE, ""),
        outlet.reference(IdKind.OUTLET),
        year.day(row.value("date")),
        row.value("number").optionalText());
  }
}
