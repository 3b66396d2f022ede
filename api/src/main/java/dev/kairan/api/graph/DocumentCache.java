package dev.kairan.api.graph;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Remembers parsed and validated documents, the most lately used ones. */
final class DocumentCache implements PreparsedDocumentProvider {

  private static final int DOCUMENTS = 256;

  /** Longer documents are not worth the memory that anybody could fill with them. */
  private static final int LONGEST = 32 * 1024;

  private final Map<String, PreparsedDocumentEntry> documents =
      Collections.synchronizedMap(new LatelyUsed());

  @Override
  public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
      ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
    String document = input.getQuery();
    PreparsedDocumentEntry known = documents.get(document);
    if (known != null) {
      return CompletableFuture.completedFuture(known);
    }
    PreparsedDocumentEntry parsed = parse.apply(input);
    if (!parsed.hasErrors() && document.length() <= LONGEST) {
      documents.put(document, parsed);
    }
    return CompletableFuture.completedFuture(parsed);
  }

  private static final class LatelyUsed extends LinkedHashMap<String, PreparsedDocumentEntry> {

    private static final long serialVersionUID = 1L;

    LatelyUsed() {
      super(DOCUMENTS, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, PreparsedDocumentEntry> eldest) {
      return size() > DOCUMENTS;
    }
  }
}
