package dev.kairan.content.source.table;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.IdKind;
import dev.kairan.content.press.Clipping;
import dev.kairan.content.source.field.Addresses;
import dev.kairan.content.source.field.CsvRow;
import dev.kairan.content.source.field.Form;
import dev.kairan.content.source.field.Numbers;
import dev.kairan.content.source.file.SourceFile;
import java.util.List;

/** Reads {@code clippings/<fiscal year>.csv}. */
public final class ClippingRows {

  private ClippingRows() {}

  public static List<Clipping> read(SourceFile file, Findings findings) {
    FiscalYearFile year = new FiscalYearFile(file);
    return Rows.read(file, Form.CLIPPING, IdKind.CLIPPING, findings, row -> clipping(row, year));
  }

  private static Clipping clipping(CsvRow row, FiscalYearFile year) {
    String title = row.value("title").text();
    return new Clipping(
        row.value("id").id(IdKind.CLIPPING, title),
        row.value("outlet").reference(IdKind.OUTLET),
        year.day(row.value("date")),
        title,
        Addresses.optional(row.value("url")),
        Numbers.flag(row.value("original")),
        row.value("copyOf").optionalReference(IdKind.CLIPPING),
        row.value("release").optionalReference(IdKind.RELEASE));
  }
}
