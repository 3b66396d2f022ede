package dev.kairan.content.source.field;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Location;
import java.util.Map;

/** One row of a CSV file under its heading. */
public final class CsvRow {

  private final Findings findings;
  private final Location location;
  private final Map<String, String> cells;

  CsvRow(Findings findings, Location location, Map<String, String> cells) {
    this.findings = findings;
    this.location = location;
    this.cells = cells;
  }

  /** The line on which the row begins. */
  public Location location() {
    return location;
  }

  /** The value of a column, absent where the cell is empty. */
  public Value value(String column) {
    Location at = new Location(location.file(), location.line(), column);
    return new Value(findings, at, cells.get(column));
  }
}
