package dev.kairan.api.server.office.page;

import dev.kairan.api.trusted.document.TrustedDocument;
import java.util.List;
import java.util.Map;

/** A question and the fields of its form, filled with what was written. */
public record QuestionForm(TrustedDocument document, List<FormField> fields) {

  static QuestionForm of(TrustedDocument document, Map<String, List<String>> written) {
    return new QuestionForm(
        document,
        document.variables().stream()
            .map(variable -> FormField.of(document, variable, first(written, variable.name())))
            .toList());
  }

  private static String first(Map<String, List<String>> written, String name) {
    List<String> values = written.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.get(0);
  }

  /** The page that answers. */
  public String address() {
    return "/office/" + document.name() + "/";
  }
}
