package dev.kairan.api.server.office.page;

import dev.kairan.api.server.answer.Json;
import dev.kairan.api.trusted.answer.Asked;
import dev.kairan.api.trusted.document.TrustedDocument;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Where the same answer is to be had in other forms; every variable is spelt out. */
public record AnswerLinks(String csv, String json, String graphiql) {

  static AnswerLinks to(Asked asked) {
    TrustedDocument document = asked.document();
    String query = query(asked.variables());
    String variables = new String(Json.write(asked.variables()), StandardCharsets.UTF_8);
    return new AnswerLinks(
        "/q/" + document.name() + ".csv" + query,
        "/q/" + document.name() + query,
        "/graphiql?query=" + encoded(document.operation()) + "&variables=" + encoded(variables));
  }

  private static String query(Map<String, Object> variables) {
    return variables.isEmpty()
        ? ""
        : variables.entrySet().stream()
            .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue().toString()))
            .collect(Collectors.joining("&", "?", ""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
