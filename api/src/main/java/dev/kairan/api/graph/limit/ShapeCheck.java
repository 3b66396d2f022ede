package dev.kairan.api.graph.limit;

import dev.kairan.api.fault.ErrorCode;
import dev.kairan.api.graph.error.CodedError;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a document that is larger than the limits of its request, if it has any. Between parsing
 * and validating, because what validation takes grows faster than the document.
 */
public final class ShapeCheck extends SimplePerformantInstrumentation {

  @Override
  public DocumentAndVariables instrumentDocumentAndVariables(
      DocumentAndVariables asked,
      InstrumentationExecutionParameters parameters,
      @Nullable InstrumentationState state) {
    DocumentLimits limits = parameters.getGraphQLContext().get(DocumentLimits.class);
    if (limits != null) {
      check(asked.getDocument(), limits);
    }
    return asked;
  }

  private static void check(Document document, DocumentLimits limits) {
    atMost(limits.definitions(), document.getDefinitions().size(), "操作とフラグメント", "個");
    Measure found = DocumentShape.of(document);
    atMost(limits.depth(), found.depth(), "項目の入れ子", "段");
    atMost(limits.fields(), found.fields(), "項目", "個");
    atMost(limits.aliases(), found.aliases(), "別名", "個");
    atMost(limits.directives(), found.directives(), "ディレクティブ", "個");
    atMost(limits.rootFields(), found.width(), "いちばん外側の項目", "個");
  }

  private static void atMost(int limit, int found, String what, String unit) {
    if (found > limit) {
      String message = what + "は" + limit + unit + "までです(" + found + unit + ")。問い合わせを分けてください。";
      throw new AbortExecutionException(
          List.of(CodedError.ofDocument().with(ErrorCode.TOO_COMPLEX, message, null)));
    }
  }
}
