package dev.kairan.api.server.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Headers in the order in which they are written down, which generated files keep. */
public final class Headers {

  private Headers() {}

  /** {@code namesAndValues} is a name, its value, the next name and so on. */
  public static Map<String, String> inOrder(String... namesAndValues) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      headers.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return Collections.unmodifiableMap(headers);
  }
}
