package dev.kairan.publisher.command.report;

import dev.kairan.content.check.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Problems as lines {@code file:line field CODE message (hint)}, grouped by file. */
public final class ProblemLines {

  /** In Japanese no full stop stands before a closing bracket. */
  private static final Pattern LAST_STOP = Pattern.compile("。$");

  private final Path content;
  private final Language language;

  public ProblemLines(Path content, Language language) {
    this.content = content;
    this.language = language;
  }

  /** One line for each problem, and an empty one after each file. */
  public List<String> lines(List<Problem> problems) {
    List<String> lines = new ArrayList<>();
    String file = "";
    for (Problem problem : problems.stream().sorted().toList()) {
      if (!file.isEmpty() && !file.equals(problem.file())) {
        lines.add("");
      }
      file = problem.file();
      lines.add(line(problem));
    }
    return lines;
  }

  private String line(Problem problem) {
    String place = content.resolve(problem.file()) + ":" + problem.line();
    String field = problem.field().isEmpty() ? "-" : problem.field();
    String hint = language.of(problem.hint());
    String message = language.of(problem.message());
    return String.join(" ", place, field, problem.rule().code(), message) + inBrackets(hint);
  }

  private String inBrackets(String hint) {
    if (hint.isEmpty()) {
      return "";
    }
    return language == Language.JA
        ? "（" + LAST_STOP.matcher(hint).replaceFirst("") + "）"
        : " (" + hint + ")";
  }
}
