package dev.kairan.api.server.office.page;

import dev.kairan.api.trusted.answer.VariableValues;
import dev.kairan.api.trusted.document.Choice;
import dev.kairan.api.trusted.document.Input;
import dev.kairan.api.trusted.document.TrustedDocument;
import dev.kairan.api.trusted.document.Variable;
import java.util.List;
import java.util.Objects;

/**
 * One field of a form.
 *
 * @param id in the page
 * @param label what is asked
 * @param hint what more there is to say; may be empty
 * @param type of the HTML input
 * @param value what stands in it; may be empty
 * @param choices empty where it is no list
 */
public record FormField(
    String id,
    String name,
    String label,
    String hint,
    String type,
    String value,
    boolean required,
    List<Choice> choices) {

  private static final List<Choice> TRUTH =
      List.of(new Choice("true", "はい"), new Choice("false", "いいえ"));

  static FormField of(TrustedDocument document, Variable variable, String written) {
    String description = variable.description();
    int end = description.indexOf('。');
    Object fixed = variable.fixedDefault();
    return new FormField(
        document.name() + "-" + variable.name(),
        variable.name(),
        end < 0 ? description : description.substring(0, end),
        end < 0 ? "" : description.substring(end + 1),
        type(variable.input()),
        written.isBlank() ? Objects.toString(fixed, "") : VariableValues.tidy(variable, written),
        variable.required(),
        variable.input() == Input.BOOLEAN ? TRUTH : variable.choices());
  }

  private static String type(Input input) {
    return switch (input) {
      case INT -> "number";
      case DATE -> "date";
      case MONTH -> "month";
      case TEXT, BOOLEAN, CHOICE -> "text";
    };
  }

  public boolean chosen(Choice choice) {
    return choice.value().equals(value);
  }
}
