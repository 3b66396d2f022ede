package dev.kairan.api.graph.cost;

import dev.kairan.api.graph.ServedStore;
import dev.kairan.api.graph.list.ListLimits;
import dev.kairan.api.library.RichLibrary;
import dev.kairan.api.store.Store;
import dev.kairan.content.Library;
import graphql.ExecutionResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/** A graph that tells what documents may cost and did cost, with the list limits of HTTP. */
final class CostlyGraph implements AutoCloseable {

  private final Store store;
  private final ServedStore service;

  CostlyGraph(Library library, Path folder) {
    try {
      store = Store.build(library, folder.resolve("costly.sqlite"), RichLibrary.AS_OF);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    service = new ServedStore(store);
  }

  /** What a document may cost and did cost. */
  record Cost(int estimated, int actual) {}

  Cost of(String document, Map<String, @Nullable Object> variables) {
    Gate gate = new Gate();
    DefaultExecutionGraphQlRequest request =
        new DefaultExecutionGraphQlRequest(document, null, variables, null, "x", Locale.JAPANESE);
    request.configureExecutionInput(
        (input, builder) ->
            builder
                .graphQLContext(Map.of(CostGate.class, gate, ListLimits.class, ListLimits.PUBLIC))
                .build());
    ExecutionResult result =
        Objects.requireNonNull(service.execute(request).block()).getExecutionResult();
    if (!result.getErrors().isEmpty()) {
      throw new AssertionError(result.getErrors() + " for " + document);
    }
    return new Cost(gate.estimated, gate.actual);
  }

  @Override
  public void close() {
    store.close();
  }

  private static final class Gate implements CostGate {

    private int estimated;
    private int actual;

    @Override
    public void admit(int units) {
      estimated = units;
    }

    @Override
    public void spent(int units) {
      actual = units;
    }
  }
}
