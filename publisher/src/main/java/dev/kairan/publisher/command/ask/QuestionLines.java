package dev.kairan.publisher.command.ask;

import dev.kairan.api.Question;
import java.util.ArrayList;
import java.util.List;

/** The questions that can be asked, with their variables. */
public final class QuestionLines {

  private QuestionLines() {}

  public static List<String> of(List<Question> questions) {
    int widest = questions.stream().mapToInt(one -> one.name().length()).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (Question question : questions) {
      lines.add(TextWidth.padded(question.name(), widest, false) + "  " + question.text());
      question.variables().forEach(variable -> lines.add(" ".repeat(widest + 2) + of(variable)));
    }
    return lines;
  }

  private static String of(Question.Variable variable) {
    String byDefault = variable.byDefault();
    return "--var "
        + variable.name()
        + "=…  "
        + variable.description()
        + (byDefault == null ? "（必須）" : "（省略時: " + byDefault + "）");
  }
}
