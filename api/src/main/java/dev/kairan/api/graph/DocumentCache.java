package dev.kairan.api.graph;

import dev.kairan.api.graph.limit.DocumentLimits;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Remembers parsed and validated documents, the most lately used ones of each set of limits. */
final class DocumentCache implements PreparsedDocumentProvider {

  private static final int DOCUMENTS = 256;

  /** Longer documents are not worth the memory that anybody could fill with them. */
  private static final int LONGEST = 8 * 1024;

  private final Map<Asked, PreparsedDocumentEntry> documents =
      Collections.synchronizedMap(new LatelyUsed());

  @Override
  public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
      ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
    Asked document =
        new Asked(input.getQuery(), input.getGraphQLContext().get(DocumentLimits.class));
    PreparsedDocumentEntry known = documents.get(document);
    if (known != null) {
      return CompletableFuture.completedFuture(known);
    }
    PreparsedDocumentEntry parsed = parse.apply(input);
    if (!parsed.hasErrors() && document.text().length() <= LONGEST) {
      documents.put(document, parsed);
    }
    return CompletableFuture.completedFuture(parsed);
  }

  /** A text, and the limits that it was found to keep. */
  private record Asked(String text, @Nullable DocumentLimits limits) {}

  private static final class LatelyUsed extends LinkedHashMap<Asked, PreparsedDocumentEntry> {

    private static final long serialVersionUID = 1L;

    LatelyUsed() {
      super(DOCUMENTS, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Asked, PreparsedDocumentEntry> eldest) {
      return size() > DOCUMENTS;
    }
  }
}
