package dev.kairan.api.trusted.answer;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.kairan.api.library.LibraryMaker;
import dev.kairan.api.trusted.Asking;
import dev.kairan.content.place.Chamber;
import dev.kairan.content.place.Prefecture;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Answers as CSV, read back by a library that did not write them. */
class AnswerCsvTest {

  private static final Instant AT = Instant.parse("2023-10-01T03:00:00Z");

  /** What chambers might be called by somebody who means harm, and what the table shows. */
  private static final Map<String, String> NAMES = names();

  private static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("水戸", "水戸");
    names.put("=1+1", "'=1+1");
    names.put(
        "=HYPERLINK(\"https://x.example\",\"見て\")", "'=HYPERLINK(\"https://x.example\",\"見て\")");
    names.put("+81-3", "'+81-3");
    names.put("-2+3", "'-2+3");
    names.put("@SUM(A1)", "'@SUM(A1)");
    names.put("＝1", "'＝1");
    names.put("\t=1", "'\t=1");
    names.put("-5", "-5");
    names.put("+12.5", "+12.5");
    names.put("カンマ,引用\"符\"", "カンマ,引用\"符\"");
    names.put("二\n行", "二\n行");
    names.put("三\r\n行", "三\r\n行");
    names.put("末尾は=", "末尾は=");
    return names;
  }

  @Test
  void everyCellComesBackAndNoneIsAFormula() throws IOException {
    LibraryMaker maker = new LibraryMaker();
    int number = 10;
    for (String name : NAMES.keySet()) {
      String id = "c" + number++;
      maker.chamber(new Chamber(id, name, id, Prefecture.IBARAKI, null, null, null, null));
    }
    try (Asking asking = new Asking(maker.make(), AT)) {
      String csv = AnswerCsv.of(asking.answer("chambers-without-story"));
      assertThat(csv).startsWith("\uFEFFブロック,都道府県,会議所,公式サイト\r\n").endsWith("\r\n");
      try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv.substring(1))) {
        List<List<String>> rows = reader.stream().map(CsvRecord::getFields).toList();
        assertThat(rows).hasSize(1 + NAMES.size());
        assertThat(rows.subList(1, rows.size()))
            .extracting(row -> row.get(2))
            .containsExactlyElementsOf(NAMES.values());
        assertThat(rows.subList(1, rows.size()))
            .as("what is null is empty")
            .allSatisfy(row -> assertThat(row.get(3)).isEmpty());
      }
    }
  }

  @Test
  void numbersArePlainAndWordsJapanese() throws IOException {
    try (Asking asking = new Asking(new LibraryMaker().make(), AT)) {
      String csv = AnswerCsv.of(asking.answer("coverage-today", "fiscalYear=2022"));
      assertThat(csv)
          .startsWith("\uFEFF項目,値\r\n事例のある会議所,0\r\n会議所の総数,0\r\n今日までの予定,0\r\n")
          .endsWith("記録の最も新しい日,\r\n");
    }
  }
}
