package dev.kairan.api.server.document;

import dev.kairan.api.server.answer.HttpProblem;
import dev.kairan.api.server.answer.Json;
import dev.kairan.api.server.answer.Refusal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.JacksonException;

/** Reads the request in the address of a GET: its parameters, of which two hold JSON. */
final class GraphQlAddress {

  private static final Set<String> JSON = Set.of("variables", "extensions");

  private GraphQlAddress() {}

  /** A {@link Refusal} tells what is wrong with it. */
  static SerializableGraphQlRequest read(MultiValueMap<String, String> parameters) {
    Map<String, Object> fields = new HashMap<>();
    parameters.forEach((name, values) -> put(fields, name, values));
    return RequestForm.read(fields);
  }

  private static void put(Map<String, Object> fields, String name, List<String> values) {
    if (values.size() > 1) {
      throw new Refusal(HttpProblem.INVALID_REQUEST, "アドレスの中に同じ名前のパラメーターが二つあります。");
    }
    String text = values.get(0);
    if (!JSON.contains(name)) {
      fields.put(name, text);
    } else if (!text.isEmpty()) {
      fields.put(name, parse(text));
    }
  }

  private static Object parse(String text) {
    try {
      return Json.read(text.getBytes(StandardCharsets.UTF_8));
    } catch (JacksonException | CharacterCodingException invalid) {
      throw new Refusal(HttpProblem.INVALID_JSON);
    }
  }
}
