package dev.kairan.api.server.office.page;

import dev.kairan.api.trusted.document.TrustedDocument;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why there is no answer.
 *
 * @param document null where there is no such question
 * @param written what was written in its form
 */
public record ProblemPage(
    Frame frame,
    String reason,
    @Nullable TrustedDocument document,
    Map<String, List<String>> written) {

  public @Nullable QuestionForm form() {
    return document == null ? null : QuestionForm.of(document, written);
  }
}
