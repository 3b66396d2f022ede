package dev.kairan.api.trusted.answer;

import dev.kairan.api.trusted.document.Choice;
import dev.kairan.api.trusted.document.Variable;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;

/** One value as a person wrote it; full-width digits are as good as others. */
final class Written {

  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
  private static final String MONTH = "\\d{4}-\\d{2}";

  private Written() {}

  /**
   * The value as GraphQL takes it.
   *
   * @throws BadQuestion where the text is no such value
   */
  static Object read(Variable variable, String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    try {
      return switch (variable.input()) {
        case INT -> Integer.valueOf(plain);
        case DATE -> LocalDate.parse(fitting(DAY, plain)).toString();
        case MONTH -> YearMonth.parse(fitting(MONTH, plain)).toString();
        case TEXT -> text.strip();
        case BOOLEAN -> Boolean.valueOf(fitting("true|false", plain));
        case CHOICE -> choice(variable, plain);
      };
    } catch (DateTimeException | IllegalArgumentException unreadable) {
      throw BadQuestion.variable(
          "変数 " + variable.name() + " の値「" + text + "」は使えません。" + expected(variable));
    }
  }

  /** How a value is to be written, in Japanese. */
  static String expected(Variable variable) {
    return switch (variable.input()) {
      case INT -> "整数で書いてください（例: 2023）。";
      case DATE -> "実在する日を 2023-09-30 の形で書いてください。";
      case MONTH -> "月を 2023-09 の形で書いてください。";
      case TEXT -> "文字で書いてください。";
      case BOOLEAN -> "true か false で書いてください。";
      case CHOICE ->
          variable.choices().stream()
              .map(choice -> choice.value() + "（" + choice.label() + "）")
              .collect(Collectors.joining("、", "次のいずれかを書いてください: ", "。"));
    };
  }

  private static String fitting(String form, String text) {
    if (!text.matches(form)) {
      throw new IllegalArgumentException(text);
    }
    return text;
  }

  private static String choice(Variable variable, String text) {
    return variable.choices().stream()
        .map(Choice::value)
        .filter(text::equals)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(text));
  }
}
