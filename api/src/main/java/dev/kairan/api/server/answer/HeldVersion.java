package dev.kairan.api.server.answer;

import java.util.Arrays;
import java.util.List;
import org.springframework.web.servlet.function.ServerRequest;

/** Whether a client already holds what it asks for (RFC 9110, section 13.1.2). */
public final class HeldVersion {

  private static final String WEAK = "W/";

  private HeldVersion() {}

  /** Compares weakly, as that section asks; {@code *} is any version. */
  public static boolean of(ServerRequest request, String tag) {
    List<String> fields = request.headers().header("If-None-Match");
    return fields.stream()
        .flatMap(field -> Arrays.stream(field.split(",", -1)))
        .map(String::strip)
        .anyMatch(held -> held.equals("*") || opaque(held).equals(opaque(tag)));
  }

  private static String opaque(String tag) {
    return tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag;
  }
}
