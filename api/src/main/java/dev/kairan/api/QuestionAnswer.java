package dev.kairan.api;

import java.util.List;
import java.util.Map;

/**
 * The answer to a question, in words and in two forms for other programs.
 *
 * @param variables every variable that has a value, also by default
 * @param values single values
 * @param columns of the table; empty where the answer has none
 * @param rows of the table, each with a text for every column; empty texts stand for null
 * @param csv the table, or the values where there is none, as Excel opens it
 * @param json everything, as the server answers it
 */
public record QuestionAnswer(
    Question question,
    Map<String, Object> variables,
    List<Value> values,
    List<Column> columns,
    List<List<String>> rows,
    String csv,
    String json) {

  public QuestionAnswer {
    values = List.copyOf(values);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** A single value in words; empty where it is null. */
  public record Value(String label, String text) {}

  /** A column; {@code number} where its cells are numbers. */
  public record Column(String heading, boolean number) {}
}
