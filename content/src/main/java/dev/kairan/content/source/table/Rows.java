package dev.kairan.content.source.table;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.IdKind;
import dev.kairan.content.source.field.CsvRow;
import dev.kairan.content.source.field.CsvTable;
import dev.kairan.content.source.field.Form;
import dev.kairan.content.source.file.SourceFile;
import java.util.List;
import java.util.function.Function;

/** Reads the rows of one file. */
public final class Rows {

  private Rows() {}

  /** Reads rows that give ids of {@code kind}. */
  public static <T> List<T> read(
      SourceFile file, Form form, IdKind kind, Findings findings, Function<CsvRow, T> reader) {
    String csv = file.text(findings);
    if (csv == null) {
      findings.markIncomplete(kind);
      return List.of();
    }
    CsvTable table = CsvTable.read(file.location(), csv, form, findings);
    if (!table.isComplete()) {
      findings.markIncomplete(kind);
    }
    return table.rows().stream().map(reader).toList();
  }

  /** Reads rows that nothing names by an id. */
  public static <T> List<T> read(
      SourceFile file, Form form, Findings findings, Function<CsvRow, T> reader) {
    String csv = file.text(findings);
    return csv == null
        ? List.of()
        : CsvTable.read(file.location(), csv, form, findings).rows().stream().map(reader).toList();
  }
}
