package dev.kairan.content.source.field;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Location;
import dev.kairan.content.check.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A CSV file (RFC 4180) whose first line names the columns of a {@link Form}, in any order. */
public final class CsvTable {

  private static final CsvReader.CsvReaderBuilder READER =
      CsvReader.builder()
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
          .allowUnclosedQuote(false);

  /** The parser names the line only in its message. */
  private static final Pattern LINE = Pattern.compile("line (\\d+)");

  private final Location file;
  private final Form form;
  private final Findings findings;
  private final List<CsvRow> rows = new ArrayList<>();
  private List<String> header = List.of();
  private boolean complete = true;
  private int line = 1;

  private CsvTable(Location file, Form form, Findings findings) {
    this.file = file;
    this.form = form;
    this.findings = findings;
  }

  /** Reads all rows; those with a wrong number of cells are reported and left out. */
  public static CsvTable read(Location file, String csv, Form form, Findings findings) {
    CsvTable table = new CsvTable(file, form, findings);
    try {
      Iterator<CsvRecord> records = READER.ofCsvRecord(csv).iterator();
      table.readHeader(records.hasNext() ? records.next().getFields() : List.of());
      while (records.hasNext()) {
        table.add(records.next());
      }
    } catch (CsvParseException e) {
      findings.report(file.withLine(lineOf(e, table.line + 1)), Rule.MALFORMED_CSV);
      table.complete = false;
    }
    return table;
  }

  private static int lineOf(CsvParseException e, int otherwise) {
    Matcher line = LINE.matcher(String.valueOf(e.getMessage()));
    return line.find() ? Integer.parseInt(line.group(1)) : otherwise;
  }

  public List<CsvRow> rows() {
    return rows;
  }

  /** False where rows had to be left out. */
  public boolean isComplete() {
    return complete;
  }

  private void readHeader(List<String> names) {
    FormCheck check = new FormCheck(form, findings);
    for (String name : names) {
      check.accept(name, new Location(file.file(), 1, name));
    }
    check.reportMissing(file, "");
    header = names;
  }

  private void add(CsvRecord record) {
    line = (int) record.getStartingLineNumber();
    Location at = file.withLine(line);
    if (record.getFieldCount() != header.size()) {
      findings.report(at, Rule.WRONG_COLUMN_COUNT, header.size(), record.getFieldCount());
      complete = false;
      return;
    }
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      String cell = record.getField(i).strip();
      if (!cell.isEmpty()) {
        cells.putIfAbsent(header.get(i), cell);
      } else if (form.isRequired(header.get(i))) {
        findings.report(new Location(file.file(), line, header.get(i)), Rule.EMPTY_VALUE);
      }
    }
    rows.add(new CsvRow(findings, at, cells));
  }
}
