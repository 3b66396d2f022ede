package dev.kairan.api.server.trusted;

import dev.kairan.api.server.answer.Json;
import dev.kairan.api.trusted.answer.Answer;
import dev.kairan.api.trusted.document.Choice;
import dev.kairan.api.trusted.document.TrustedDocument;
import dev.kairan.api.trusted.document.Variable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Questions and answers as JSON. */
final class QuestionJson {

  private QuestionJson() {}

  static Map<String, Object> list(List<TrustedDocument> documents) {
    return Map.of("questions", documents.stream().map(QuestionJson::question).toList());
  }

  private static Map<String, Object> question(TrustedDocument document) {
    Map<String, Object> question = new LinkedHashMap<>();
    question.put("name", document.name());
    question.put("number", document.number());
    question.put("question", document.question());
    question.put("variables", document.variables().stream().map(QuestionJson::variable).toList());
    question.put("json", "/q/" + document.name());
    question.put("csv", "/q/" + document.name() + ".csv");
    return question;
  }

  private static Map<String, @Nullable Object> variable(Variable variable) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("name", variable.name());
    json.put("type", variable.type());
    json.put("description", variable.description());
    json.put("input", variable.input().name().toLowerCase(Locale.ROOT));
    json.put("default", variable.shownDefault());
    if (!variable.choices().isEmpty()) {
      json.put("values", variable.choices().stream().map(QuestionJson::choice).toList());
    }
    return json;
  }

  private static Map<String, String> choice(Choice choice) {
    return Map.of("value", choice.value(), "label", choice.label());
  }

  static byte[] answer(Answer answer) {
    return Json.write(answer.asMap());
  }
}
