package dev.kairan.content.source.press;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.IdKind;
import dev.kairan.content.press.PressClub;
import dev.kairan.content.source.field.CsvRow;
import dev.kairan.content.source.field.Form;
import dev.kairan.content.source.file.SourceFile;
import dev.kairan.content.source.table.PrefectureCode;
import dev.kairan.content.source.table.Rows;
import java.util.List;

/** Reads {@code press-clubs.csv}. */
final class PressClubRows {

  private PressClubRows() {}

  static List<PressClub> read(SourceFile file, Findings findings) {
    return Rows.read(file, Form.PRESS_CLUB, IdKind.PRESS_CLUB, findings, PressClubRows::club);
  }

  private static PressClub club(CsvRow row) {
    String name = row.value("name").text();
    return new PressClub(
        row.value("id").id(IdKind.PRESS_CLUB, name),
        name,
        PrefectureCode.optional(row.value("prefecture")));
  }
}
