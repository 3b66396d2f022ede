package dev.kairan.api.server.metric;

import dev.kairan.api.fault.ErrorCode;
import dev.kairan.api.server.answer.HttpProblem;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What came of a request, as the label of a metric: a closed list, whatever clients send. */
final class Outcome {

  private static final String OK = "ok";
  private static final String ERROR = "error";

  private static final List<String> CODES =
      Stream.of(HttpProblem.values(), ErrorCode.values())
          .flatMap(Stream::of)
          .map(Enum::name)
          .distinct()
          .toList();

  private Outcome() {}

  /** All labels there can be. */
  static List<String> all() {
    return Stream.concat(Stream.of(OK), CODES.stream().map(Outcome::of)).distinct().toList();
  }

  /** The label of a code of an error; null where there was none. */
  static String of(@Nullable String code) {
    if (code == null) {
      return OK;
    }
    return switch (code) {
      case "TIMEOUT" -> "timeout";
      case "RATE_LIMITED" -> "throttled";
      case "INTERNAL" -> ERROR;
      default -> CODES.contains(code) ? "refused-" + code : ERROR;
    };
  }
}
