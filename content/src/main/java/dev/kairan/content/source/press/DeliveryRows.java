package dev.kairan.content.source.press;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.IdKind;
import dev.kairan.content.press.Delivery;
import dev.kairan.content.source.field.CsvRow;
import dev.kairan.content.source.field.Form;
import dev.kairan.content.source.field.Numbers;
import dev.kairan.content.source.file.SourceFile;
import dev.kairan.content.source.table.FiscalYearFile;
import dev.kairan.content.source.table.Rows;
import java.util.List;

/** Reads {@code deliveries/<fiscal year>.csv}. */
final class DeliveryRows {

  private static final int MOST_COPIES = 10_000;

  private DeliveryRows() {}

  static List<Delivery> read(SourceFile file, Findings findings) {
    FiscalYearFile year = new FiscalYearFile(file);
    return Rows.read(
        file, Form.DELIVERY, IdKind.DELIVERY, findings, row -> delivery(row, year, findings));
  }

  private static Delivery delivery(CsvRow row, FiscalYearFile year, Findings findings) {
    Delivery delivery =
        new Delivery(
            row.value("release").reference(IdKind.RELEASE),
            row.value("club").reference(IdKind.PRESS_CLUB),
            year.minute(row.value("deliveredAt")),
            Numbers.flag(row.value("primary")),
            Numbers.optionalWhole(row.value("copies"), 1, MOST_COPIES));
    findings.define(IdKind.DELIVERY, delivery.id(), "", row.value("club").location());
    return delivery;
  }
}
