package dev.kairan.publisher.command.report;

import dev.kairan.content.check.Problem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Problems as a JSON array for other programs, such as an editor's or a forge's annotations. */
public final class ProblemJson {

  private ProblemJson() {}

  /** Objects of file, line, field, code, severity, message and hint. */
  public static String of(List<Problem> problems, Language language) {
    return problems.stream()
        .sorted()
        .map(problem -> object(problem, language))
        .collect(Collectors.joining(",\n", "[", "]"));
  }

  private static String object(Problem problem, Language language) {
    return String.format(
        Locale.ROOT,
        "{\"file\":%s,\"line\":%d,\"field\":%s,\"code\":%s,\"severity\":%s,"
            + "\"message\":%s,\"hint\":%s}",
        string(problem.file()),
        problem.line(),
        string(problem.field()),
        string(problem.rule().code()),
        string(problem.severity().name().toLowerCase(Locale.ROOT)),
        string(language.of(problem.message())),
        string(language.of(problem.hint())));
  }

  /** RFC 8259, section 7: quotes, backslashes and control characters must be escaped. */
  private static String string(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '"' || character == '\\') {
        json.append('\\').append(character);
      } else if (character < ' ') {
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
      } else {
        json.append(character);
      }
    }
    return json.append('"').toString();
  }
}
