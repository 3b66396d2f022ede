package dev.kairan.api.trusted.answer;

import dev.kairan.api.trusted.document.Labelled;
import dev.kairan.api.trusted.document.TrustedDocument;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Answers as CSV (RFC 4180) that Excel opens without questions: UTF-8 with a byte order mark, lines
 * ending in CR LF, headings in Japanese, and no cell that Excel would run as a formula.
 */
public final class AnswerCsv {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Pattern QUOTED = Pattern.compile("[\",\r\n]");

  /** Excel in Japanese takes full-width signs for formulas too. */
  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@＝＋－＠\t\r\n]");

  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

  private AnswerCsv() {}

  /** The table of an answer; its values as rows where it has no table. */
  public static String of(Answer answer) {
    TrustedDocument document = answer.asked().document();
    StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
    if (document.table() == null) {
      line(csv, List.of("項目", "値"));
      List<@Nullable Object> values = answer.values();
      for (int i = 0; i < values.size(); i++) {
        Labelled value = document.values().get(i);
        line(csv, List.of(value.label(), CellText.of(values.get(i), value.leaf())));
      }
      return csv.toString();
    }
    List<Labelled> columns = document.columns();
    line(csv, columns.stream().map(Labelled::label).toList());
    answer.rows().forEach(row -> line(csv, CellText.of(row, columns)));
    return csv.toString();
  }

  private static void line(StringBuilder csv, List<String> cells) {
    csv.append(cells.stream().map(AnswerCsv::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  private static String cell(String text) {
    boolean formula = FORMULA.matcher(text).find() && !NUMBER.matcher(text).matches();
    String harmless = formula ? "'" + text : text;
    return QUOTED.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
  }
}
