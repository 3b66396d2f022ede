package dev.kairan.api;

import dev.kairan.api.graph.ServedStore;
import dev.kairan.api.server.answer.Json;
import dev.kairan.api.trusted.TrustedDocuments;
import dev.kairan.api.trusted.answer.Answer;
import dev.kairan.api.trusted.answer.AnswerCache;
import dev.kairan.api.trusted.answer.AnswerCsv;
import dev.kairan.api.trusted.answer.AnswerFailure;
import dev.kairan.api.trusted.answer.AnswerSource;
import dev.kairan.api.trusted.answer.BadQuestion;
import dev.kairan.api.trusted.answer.ShownText;
import dev.kairan.api.trusted.document.Labelled;
import dev.kairan.api.trusted.document.TrustedDocument;
import dev.kairan.api.trusted.document.Variable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The questions of the communications office, asked of one snapshot. */
public final class Questions {

  private final AnswerSource source;
  private final AnswerCache cache = new AnswerCache();

  Questions(AnswerSource source) {
    this.source = source;
  }

  /** Every question that can be asked, in order. */
  public static List<Question> all() {
    return documents().all().stream().map(Questions::question).toList();
  }

  /**
   * Asks a question.
   *
   * @param variables all that was written for each variable
   * @throws QuestionRefused where there is no such question, or a variable does not fit
   */
  public QuestionAnswer ask(String name, Map<String, List<String>> variables)
      throws QuestionRefused {
    try {
      TrustedDocument document = documents().named(name);
      return answer(source.answer(source.asked(document, variables), cache));
    } catch (BadQuestion | AnswerFailure reason) {
      throw new QuestionRefused(reason);
    }
  }

  private static TrustedDocuments documents() {
    return TrustedDocuments.load(ServedStore.schema());
  }

  private static Question question(TrustedDocument document) {
    return new Question(
        document.name(),
        document.number(),
        document.question(),
        document.variables().stream().map(Questions::variable).toList());
  }

  private static Question.Variable variable(Variable variable) {
    return new Question.Variable(variable.name(), variable.description(), variable.defaultWords());
  }

  private static QuestionAnswer answer(Answer answer) {
    TrustedDocument document = answer.asked().document();
    List<Labelled> columns = document.columns();
    return new QuestionAnswer(
        question(document),
        answer.asked().variables(),
        IntStream.range(0, document.values().size()).mapToObj(i -> value(answer, i)).toList(),
        columns.stream()
            .map(column -> new QuestionAnswer.Column(column.label(), column.leaf().number()))
            .toList(),
        answer.rows().stream().map(row -> ShownText.of(row, columns)).toList(),
        AnswerCsv.of(answer),
        new String(Json.write(answer.asMap()), StandardCharsets.UTF_8));
  }

  private static QuestionAnswer.Value value(Answer answer, int position) {
    Labelled value = answer.asked().document().values().get(position);
    return new QuestionAnswer.Value(
        value.label(), ShownText.of(answer.values().get(position), value.leaf()));
  }
}
