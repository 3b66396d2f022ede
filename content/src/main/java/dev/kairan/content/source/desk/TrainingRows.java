package dev.kairan.content.source.desk;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.IdKind;
import dev.kairan.content.desk.Training;
import dev.kairan.content.desk.TrainingKind;
import dev.kairan.content.source.field.Addresses;
import dev.kairan.content.source.field.CsvRow;
import dev.kairan.content.source.field.Entries;
import dev.kairan.content.source.field.Form;
import dev.kairan.content.source.file.SourceFile;
import dev.kairan.content.source.table.ChamberDays;
import dev.kairan.content.source.table.FiscalYearFile;
import dev.kairan.content.source.table.Rows;
import java.time.LocalDate;
import java.util.List;

/** Reads {@code trainings/<fiscal year>.csv}. */
final class TrainingRows {

  private final ChamberDays chambers;

  TrainingRows(ChamberDays chambers) {
    this.chambers = chambers;
  }

  List<Training> read(SourceFile file, Findings findings) {
    FiscalYearFile year = new FiscalYearFile(file);
    return Rows.read(file, Form.TRAINING, IdKind.TRAINING, findings, row -> training(row, year));
  }

  private Training training(CsvRow row, FiscalYearFile year) {
    String title = row.value("title").text();
    LocalDate day = year.optionalDay(row.value("date"));
    return new Training(
        row.value("id").id(IdKind.TRAINING, title),
        row.value("kind").choice(TrainingKind.class),
        title,
        day == null ? LocalDate.EPOCH : day,
        Entries.distinct(row.value("chambers").words()).stream()
            .map(chamber -> chambers.reference(chamber, day))
            .toList(),
        Addresses.optional(row.value("url")));
  }
}
