package dev.kairan.api.trusted.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of the communications office, and the document that answers it.
 *
 * @param name such as {@code chambers-without-story}
 * @param number by which the questions are ordered
 * @param question in Japanese
 * @param table the list whose elements are the rows; null where the answer has no table
 * @param columns of the table, in order
 * @param values single values that stand above the table
 * @param chart null where the answer is not drawn
 * @param text the whole file
 * @param operation the file without its head
 */
public record TrustedDocument(
    String name,
    int number,
    String question,
    List<Variable> variables,
    @Nullable FieldPath table,
    List<Labelled> columns,
    List<Labelled> values,
    @Nullable Chart chart,
    String text,
    String operation) {

  public TrustedDocument {
    variables = List.copyOf(variables);
    columns = List.copyOf(columns);
    values = List.copyOf(values);
  }
}
