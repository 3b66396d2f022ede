package dev.kairan.publisher.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kairan.publisher.data.table.Column;
import dev.kairan.publisher.data.table.ColumnType;
import dev.kairan.publisher.data.table.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tables as CSV (RFC 4180) that Excel opens without questions: UTF-8 with a byte order mark, lines
 * ending in CR LF, headings in Japanese, and no cell that Excel would run as a formula.
 */
final class CsvWriter {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Excel in Japanese takes full-width signs for formulas too. */
  private static final String BEGIN_FORMULAS = "=+-@＝＋－＠\t\r\n";

  private static final String NEED_QUOTES = "\",\r\n";

  private CsvWriter() {}

  static <R> byte[] bytes(Table<R> table) {
    StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
    List<Column<R>> columns = table.columns();
    line(csv, columns.stream().map(Column::label).toList());
    for (R row : table.rows()) {
      line(csv, columns.stream().map(column -> text(column.of(row), column.type())).toList());
    }
    return csv.toString().getBytes(UTF_8);
  }

  private static void line(StringBuilder csv, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      csv.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
    }
    csv.append("\r\n");
  }

  private static String text(@Nullable Object value, ColumnType type) {
    if (value instanceof List<?> list) {
      return list.stream().map(String::valueOf).collect(Collectors.joining(type.delimiter()));
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    String text = value == null ? "" : value.toString();
    return isText(type) && begins(text, BEGIN_FORMULAS) ? "'" + text : text;
  }

  /** Numbers may begin with a sign. */
  private static boolean isText(ColumnType type) {
    return type != ColumnType.NUMBER && type != ColumnType.INTEGER;
  }

  private static boolean begins(String text, String signs) {
    return !text.isEmpty() && signs.indexOf(text.charAt(0)) >= 0;
  }

  private static String cell(String text) {
    boolean plain = text.chars().noneMatch(character -> NEED_QUOTES.indexOf(character) >= 0);
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
