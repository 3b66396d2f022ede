package dev.kairan.publisher.command.ask;

import dev.kairan.api.QuestionAnswer;
import dev.kairan.api.QuestionAnswer.Column;
import dev.kairan.api.QuestionAnswer.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An answer as lines of text: its values, then its table in aligned columns. */
final class AnswerLines {

  private static final int WIDEST = 40;
  private static final String GAP = "  ";

  private final QuestionAnswer answer;
  private final boolean terminal;

  /** On a terminal, long cells are cut, so that the columns stay beside each other. */
  AnswerLines(QuestionAnswer answer, boolean terminal) {
    this.answer = answer;
    this.terminal = terminal;
  }

  List<String> all() {
    List<String> lines = new ArrayList<>();
    lines.add(answer.question().text());
    if (!answer.variables().isEmpty()) {
      lines.add(variables());
    }
    if (!answer.values().isEmpty()) {
      lines.add("");
      lines.addAll(values());
    }
    if (!answer.columns().isEmpty()) {
      lines.add("");
      lines.addAll(table());
    }
    return lines;
  }

  private String variables() {
    return answer.variables().entrySet().stream()
        .map(variable -> variable.getKey() + "=" + variable.getValue())
        .collect(Collectors.joining(" ", "（", "）"));
  }

  private List<String> values() {
    int widest = widest(answer.values().stream().map(Value::label).toList());
    return answer.values().stream()
        .map(value -> TextWidth.padded(value.label(), widest, false) + GAP + shown(value.text()))
        .toList();
  }

  /** Nothing recorded is not zero. */
  private static String shown(String text) {
    return text.isEmpty() ? "（値なし）" : text;
  }

  private List<String> table() {
    if (answer.rows().isEmpty()) {
      return List.of("該当するものはありません");
    }
    List<String> headings = answer.columns().stream().map(Column::heading).toList();
    List<List<String>> rows = answer.rows().stream().map(this::fitting).toList();
    List<Integer> widths =
        IntStream.range(0, headings.size())
            .mapToObj(i -> Math.max(TextWidth.of(headings.get(i)), widest(cells(rows, i))))
            .toList();
    List<String> lines = new ArrayList<>();
    lines.add(line(headings, widths));
    lines.add(line(widths.stream().map("-"::repeat).toList(), widths));
    rows.forEach(row -> lines.add(line(row, widths)));
    lines.add(String.format(Locale.ROOT, "%,d 行", rows.size()));
    if (!rows.equals(answer.rows())) {
      lines.add("長い値は途中までです（--csv か --json ならすべて）");
    }
    return lines;
  }

  private List<String> fitting(List<String> row) {
    return row.stream()
        .map(cell -> cell.replaceAll("\\R", " "))
        .map(cell -> terminal ? TextWidth.cut(cell, WIDEST) : cell)
        .toList();
  }

  private static List<String> cells(List<List<String>> rows, int column) {
    return rows.stream().map(row -> row.get(column)).toList();
  }

  private static int widest(List<String> texts) {
    return texts.stream().mapToInt(TextWidth::of).max().orElse(0);
  }

  private String line(List<String> cells, List<Integer> widths) {
    return IntStream.range(0, cells.size())
        .mapToObj(i -> padded(cells.get(i), widths.get(i), answer.columns().get(i)))
        .collect(Collectors.joining(GAP))
        .stripTrailing();
  }

  private static String padded(String cell, int width, Column column) {
    return TextWidth.padded(cell, width, column.number());
  }
}
