package dev.kairan.api.server.trusted;

import java.util.Arrays;
import java.util.List;
import org.springframework.web.servlet.function.ServerRequest;

/** Whether a client already holds what it asks for (RFC 9110, section 13.1.2). */
final class HeldVersion {

  private HeldVersion() {}

  static boolean of(ServerRequest request, String tag) {
    List<String> fields = request.headers().header("If-None-Match");
    return fields.stream()
        .flatMap(field -> Arrays.stream(field.split(",", -1)))
        .map(String::strip)
        .map(held -> held.startsWith("W/") ? held.substring(2) : held)
        .anyMatch(held -> held.equals(tag) || held.equals("*"));
  }
}
