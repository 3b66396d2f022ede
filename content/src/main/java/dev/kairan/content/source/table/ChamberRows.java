package dev.kairan.content.source.table;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.IdKind;
import dev.kairan.content.check.Rule;
import dev.kairan.content.place.Chamber;
import dev.kairan.content.place.Prefecture;
import dev.kairan.content.source.field.Addresses;
import dev.kairan.content.source.field.CsvRow;
import dev.kairan.content.source.field.Dates;
import dev.kairan.content.source.field.Form;
import dev.kairan.content.source.field.Value;
import dev.kairan.content.source.file.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code chambers.csv}. */
public final class ChamberRows {

  private static final Pattern HIRAGANA = Pattern.compile("[ぁ-ゖー]+");

  private ChamberRows() {}

  public static List<Chamber> read(SourceFile file, Findings findings) {
    return Rows.read(file, Form.CHAMBER, IdKind.CHAMBER, findings, ChamberRows::chamber);
  }

  private static Chamber chamber(CsvRow row) {
    String name = row.value("name").text();
    LocalDate validFrom = Dates.optionalDay(row.value("validFrom"));
    Value lastDay = row.value("validTo");
    LocalDate validTo = Dates.optionalDay(lastDay);
    if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
      lastDay.report(Rule.REVERSED_PERIOD, validFrom, validTo);
    }
    return new Chamber(
        row.value("id").id(IdKind.CHAMBER, name),
        name,
        kana(row.value("kana")),
        prefecture(row.value("prefecture")),
        Addresses.optional(row.value("website")),
        validFrom,
        validTo,
        successor(row, lastDay));
  }

  /** Lists are in kana order, which kanji or katakana would break. */
  static String kana(Value value) {
    if (value.isPresent() && !HIRAGANA.matcher(value.text()).matches()) {
      value.report(Rule.BAD_KANA, value.text());
    }
    return value.text();
  }

  private static Prefecture prefecture(Value code) {
    Prefecture prefecture = PrefectureCode.optional(code);
    return prefecture == null ? Prefecture.HOKKAIDO : prefecture;
  }

  private static @Nullable String successor(CsvRow row, Value lastDay) {
    Value successor = row.value("successor");
    if (successor.isPresent() && !lastDay.isPresent()) {
      lastDay.report(Rule.UNDATED_MERGER);
    } else if (lastDay.isPresent() && !successor.isPresent()) {
      successor.report(Rule.NO_SUCCESSOR, lastDay.text());
    }
    return successor.optionalReference(IdKind.CHAMBER);
  }
}
