package dev.kairan.api.graph.error;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the engine says in English, without the names of its own classes. */
final class EngineDetail {

  private static final Pattern PREFIX = Pattern.compile("^Validation error \\([^)]*\\) ?: ");
  private static final Pattern VALUE = Pattern.compile("\\w+Value\\{(?:value|name)='?([^'}]*)'?}");

  private EngineDetail() {}

  static String of(@Nullable String message) {
    String text = message == null ? "" : message;
    return VALUE.matcher(PREFIX.matcher(text).replaceFirst("")).replaceAll("$1");
  }
}
