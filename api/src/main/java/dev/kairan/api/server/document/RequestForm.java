package dev.kairan.api.server.document;

import dev.kairan.api.server.answer.HttpProblem;
import dev.kairan.api.server.answer.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;

/** The four parameters of a request of GraphQL over HTTP, each of its own type. */
final class RequestForm {

  private RequestForm() {}

  /** A {@link Refusal} tells which one is wrong. */
  static SerializableGraphQlRequest read(Map<?, ?> fields) {
    SerializableGraphQlRequest request = new SerializableGraphQlRequest();
    request.setQuery(query(fields.get("query")));
    if (fields.get("operationName") != null) {
      request.setOperationName(text("operationName", fields.get("operationName")));
    }
    request.setVariables(object("variables", fields.get("variables")));
    request.setExtensions(object("extensions", fields.get("extensions")));
    return request;
  }

  private static String query(@Nullable Object value) {
    if (value == null || (value instanceof String text && text.isBlank())) {
      throw invalid("query がありません。");
    }
    return text("query", value);
  }

  private static String text(String name, Object value) {
    if (value instanceof String text) {
      return text;
    }
    throw invalid(name + " は文字列にしてください。");
  }

  private static Map<String, Object> object(String name, @Nullable Object value) {
    if (value == null) {
      return Map.of();
    }
    if (value instanceof Map<?, ?> map) {
      // Keys of a JSON object are strings.
      @SuppressWarnings("unchecked")
      Map<String, Object> fields = (Map<String, Object>) map;
      return fields;
    }
    throw invalid(name + " はオブジェクトにしてください。");
  }

  private static Refusal invalid(String message) {
    return new Refusal(HttpProblem.INVALID_REQUEST, message);
  }
}
