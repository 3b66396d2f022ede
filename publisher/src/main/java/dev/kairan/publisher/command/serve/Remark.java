package dev.kairan.publisher.command.serve;

import dev.kairan.content.check.Problem;
import dev.kairan.content.check.Severity;
import dev.kairan.publisher.link.Fault;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What an editor is to mend.
 *
 * @param file of the content, or of the site
 * @param line 0 where the file as a whole is meant
 * @param field empty where a line as a whole is meant
 */
record Remark(
    String file, int line, String field, String code, String severity, String text, String hint) {

  static Remark of(Problem problem) {
    return new Remark(
        problem.file(),
        problem.line(),
        problem.field(),
        problem.rule().code(),
        word(problem.severity()),
        problem.message().ja(),
        problem.hint().ja());
  }

  static Remark of(Fault fault) {
    return new Remark(
        fault.file(),
        0,
        fault.element(),
        "link",
        word(Severity.ERROR),
        "「" + fault.link() + "」 " + fault.reason(),
        "");
  }

  static Remark ofFailure(String text) {
    return new Remark("kairan", 0, "", "failure", word(Severity.ERROR), text, "");
  }

  private static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  /** As {@code preview.js} reads it. */
  Map<String, Object> told() {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("file", file);
    told.put("line", line);
    told.put("field", field);
    told.put("code", code);
    told.put("severity", severity);
    told.put("message", text);
    told.put("hint", hint);
    return told;
  }
}
