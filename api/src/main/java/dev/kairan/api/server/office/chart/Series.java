package dev.kairan.api.server.office.chart;

import dev.kairan.api.trusted.answer.Answer;
import dev.kairan.api.trusted.answer.ShownText;
import dev.kairan.api.trusted.document.Labelled;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The columns of an answer that a drawing shows, by their place in its table. */
final class Series {

  private final Answer answer;
  private final List<Labelled> columns;
  private final List<List<@Nullable Object>> rows;

  Series(Answer answer) {
    this.answer = answer;
    this.columns = answer.asked().document().columns();
    this.rows = answer.rows();
  }

  List<List<@Nullable Object>> rows() {
    return rows;
  }

  Answer answer() {
    return answer;
  }

  /** Places of the columns of numbers. */
  List<Integer> numbers() {
    return places(true);
  }

  /** Places of the columns that are no numbers. */
  List<Integer> names() {
    return places(false);
  }

  private List<Integer> places(boolean number) {
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).leaf().number() == number)
        .boxed()
        .toList();
  }

  String heading(int column) {
    return columns.get(column).label();
  }

  Labelled column(int column) {
    return columns.get(column);
  }

  String text(List<@Nullable Object> row, int column) {
    return ShownText.of(row.get(column), columns.get(column).leaf());
  }

  /** The number in a cell; null where there is none. */
  static @Nullable Double number(@Nullable Object cell) {
    return cell instanceof Number number ? number.doubleValue() : null;
  }

  static String shown(double number) {
    return ShownText.of(number);
  }

  /** A length or place in an SVG, with at most two decimals. */
  static String length(double length) {
    String text = String.format(Locale.ROOT, "%.2f", length);
    return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
  }

  /** From 0 for nothing to 4 for the largest. */
  static int shade(double number, double largest) {
    return number <= 0 || largest <= 0 ? 0 : (int) Math.ceil(number * 4 / largest);
  }
}
