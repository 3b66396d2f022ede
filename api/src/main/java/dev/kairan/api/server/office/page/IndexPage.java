package dev.kairan.api.server.office.page;

import dev.kairan.api.trusted.document.TrustedDocument;
import java.util.List;
import java.util.Map;

/** Every question in order, each with its form. */
public record IndexPage(Frame frame, List<TrustedDocument> documents) {

  public List<QuestionForm> forms() {
    return documents.stream().map(document -> QuestionForm.of(document, Map.of())).toList();
  }
}
