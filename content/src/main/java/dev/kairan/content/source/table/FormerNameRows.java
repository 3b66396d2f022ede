package dev.kairan.content.source.table;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.IdKind;
import dev.kairan.content.check.Rule;
import dev.kairan.content.place.Chamber;
import dev.kairan.content.place.FormerName;
import dev.kairan.content.source.field.CsvRow;
import dev.kairan.content.source.field.Dates;
import dev.kairan.content.source.field.Form;
import dev.kairan.content.source.field.Value;
import dev.kairan.content.source.file.SourceFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code former-names.csv} and checks each name against the chamber and its other names. */
public final class FormerNameRows {

  private final Map<String, Chamber> chambers = new HashMap<>();

  private FormerNameRows(List<Chamber> chambers) {
    chambers.forEach(chamber -> this.chambers.putIfAbsent(chamber.id(), chamber));
  }

  /** A name, and where its last day and itself are written. */
  private record Row(FormerName name, Value written, Value lastDay) {

    LocalDate validTo() {
      return name.validTo();
    }
  }

  public static List<FormerName> read(SourceFile file, List<Chamber> chambers, Findings findings) {
    List<Row> rows = Rows.read(file, Form.FORMER_NAME, findings, FormerNameRows::row);
    new FormerNameRows(chambers).check(rows);
    return rows.stream().map(Row::name).toList();
  }

  private static Row row(CsvRow row) {
    Value name = row.value("name");
    Value lastDay = row.value("validTo");
    return new Row(
        new FormerName(
            row.value("chamber").reference(IdKind.CHAMBER),
            name.text(),
            ChamberRows.kana(row.value("kana")),
            Dates.day(lastDay)),
        name,
        lastDay);
  }

  private void check(List<Row> rows) {
    Set<String> ends = new HashSet<>();
    Map<String, List<Row>> byChamber = new HashMap<>();
    for (Row row : rows) {
      String end = row.name().chamber() + " " + row.validTo();
      if (!ends.add(end)) {
        row.lastDay().report(Rule.DUPLICATE_ENTRY, end);
      }
      byChamber.computeIfAbsent(row.name().chamber(), unused -> new ArrayList<>()).add(row);
    }
    byChamber.forEach(
        (id, names) -> {
          Chamber chamber = chambers.get(id);
          if (chamber != null) {
            check(chamber, names);
          }
        });
  }

  private static void check(Chamber chamber, List<Row> names) {
    String next = chamber.name() + chamber.kana();
    for (Row row : names.stream().sorted(Comparator.comparing(Row::validTo).reversed()).toList()) {
      LocalDate lastDay = row.validTo();
      if (!chamber.existsOn(lastDay) || !chamber.existsOn(lastDay.plusDays(1))) {
        row.lastDay().report(Rule.MISDATED_NAME, lastDay, chamber.id());
      }
      String name = row.name().name() + row.name().kana();
      if (name.equals(next)) {
        row.written().report(Rule.UNCHANGED_NAME, row.name().name());
      }
      next = name;
    }
  }
}
