package dev.kairan.api.server.office.page;

import dev.kairan.api.server.office.chart.Drawing;
import dev.kairan.api.trusted.answer.Answer;
import dev.kairan.api.trusted.answer.ShownText;
import dev.kairan.api.trusted.document.Labelled;
import dev.kairan.api.trusted.document.TrustedDocument;
import dev.kairan.api.trusted.document.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A question with its answer: values, chart and table.
 *
 * @param drawing null where the answer is not drawn
 */
public record AnswerPage(
    Frame frame,
    QuestionForm form,
    List<BigValue> values,
    @Nullable Drawing drawing,
    List<Heading> headings,
    List<List<String>> rows,
    List<Condition> conditions,
    List<RuleLink> rules,
    AnswerLinks links) {

  /** A value in large figures; empty where it is null. */
  public record BigValue(String label, String text, boolean number) {}

  /**
   * The head of a column.
   *
   * @param style {@code n} for numbers, {@code d} for what is not to be broken, {@code w} for long
   *     texts, null otherwise
   */
  public record Heading(String text, @Nullable String style) {

    private static final int LONG = 30;

    /** The head of a column whose longest text has {@code longest} characters. */
    static Heading of(Labelled column, int longest) {
      return new Heading(
          column.label(),
          switch (column.leaf().kind()) {
            case NUMBER, YEAR -> "n";
            case ID, DATE -> longest > LONG ? "w" : "d";
            case BOOLEAN, ENUM, TEXT -> longest > LONG ? "w" : null;
          });
    }
  }

  /** What was asked, also by default. */
  public record Condition(String label, String value) {}

  public static AnswerPage of(Frame frame, Answer answer, Map<String, List<String>> written) {
    TrustedDocument document = answer.asked().document();
    List<Labelled> columns = document.columns();
    List<List<String>> rows =
        answer.rows().stream().map(row -> ShownText.of(row, columns)).toList();
    return new AnswerPage(
        frame,
        QuestionForm.of(document, written),
        values(answer),
        Drawing.of(answer),
        headings(columns, rows),
        rows,
        conditions(answer),
        RuleLink.in(answer.data()),
        AnswerLinks.to(answer.asked()));
  }

  private static List<Heading> headings(List<Labelled> columns, List<List<String>> rows) {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> Heading.of(columns.get(i), longest(rows, i)))
        .toList();
  }

  private static int longest(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }

  private static List<BigValue> values(Answer answer) {
    List<Labelled> values = answer.asked().document().values();
    List<@Nullable Object> cells = answer.values();
    return IntStream.range(0, values.size())
        .mapToObj(
            i ->
                new BigValue(
                    values.get(i).label(),
                    ShownText.of(cells.get(i), values.get(i).leaf()),
                    values.get(i).leaf().number()))
        .toList();
  }

  private static List<Condition> conditions(Answer answer) {
    List<Condition> conditions = new ArrayList<>();
    for (Variable variable : answer.asked().document().variables()) {
      Object value = answer.asked().variables().get(variable.name());
      if (value != null) {
        conditions.add(new Condition(label(variable.description()), variable.words(value)));
      }
    }
    return conditions;
  }

  private static String label(String description) {
    int end = description.indexOf('。');
    return end < 0 ? description : description.substring(0, end);
  }

  public boolean hasTable() {
    return !headings.isEmpty();
  }
}
