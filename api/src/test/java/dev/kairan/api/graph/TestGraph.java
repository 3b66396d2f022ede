package dev.kairan.api.graph;

import dev.kairan.api.graph.list.ListLimits;
import dev.kairan.api.store.Store;
import dev.kairan.content.Library;
import graphql.ExecutionResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import reactor.core.publisher.Mono;

/** A graph over a real database file in a folder of its own, whose SQL statements are seen. */
public final class TestGraph implements AutoCloseable {

  private final Path file;
  private final Store store;
  private final List<String> statements = new ArrayList<>();
  private final ExecutionGraphQlService service;

  public TestGraph(Library library, Instant asOf) {
    try {
      file = Files.createTempDirectory("kairan-graph").resolve("kairan.sqlite");
      store = Store.build(library, file, asOf, new Statements());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    service = new ServedStore(store);
  }

  /** The graph itself. */
  public ExecutionGraphQlService service() {
    return service;
  }

  /** A tester over the graph as it is asked in process. */
  public ExecutionGraphQlServiceTester tester() {
    return ExecutionGraphQlServiceTester.create(service);
  }

  /** A tester over the graph as it is asked over HTTP. */
  public ExecutionGraphQlServiceTester limitedTester() {
    return ExecutionGraphQlServiceTester.create(this::limited);
  }

  private Mono<ExecutionGraphQlResponse> limited(ExecutionGraphQlRequest request) {
    request.configureExecutionInput(
        (input, builder) ->
            builder.graphQLContext(Map.of(ListLimits.class, ListLimits.PUBLIC)).build());
    return service.execute(request);
  }

  /** The data of an answer without errors. */
  public Map<String, Object> ask(String document, Map<String, Object> variables) {
    ExecutionResult result = execute(document, variables);
    if (!result.getErrors().isEmpty()) {
      throw new AssertionError(result.getErrors() + " for " + document + " with " + variables);
    }
    return Objects.requireNonNull(result.<Map<String, Object>>getData());
  }

  public ExecutionResult execute(String document, Map<String, Object> variables) {
    return Objects.requireNonNull(service.execute(request(document, variables)).block())
        .getExecutionResult();
  }

  /** The answer of another engine, such as one that watches, over the same store. */
  ExecutionResult execute(ExecutionGraphQlService engine, String document) {
    return Objects.requireNonNull(
            new ServedStore(store, engine).execute(request(document, Map.of())).block())
        .getExecutionResult();
  }

  private static ExecutionGraphQlRequest request(
      String document, Map<String, @Nullable Object> variables) {
    return new DefaultExecutionGraphQlRequest(
        document, null, variables, null, "test", Locale.JAPANESE);
  }

  /** The statements that a document needs. */
  public List<String> statements(String document) {
    statements.clear();
    ask(document, Map.of());
    return List.copyOf(statements);
  }

  @Override
  public void close() {
    store.close();
    try {
      Files.delete(file);
      Files.delete(file.getParent());
    } catch (IOException leftOver) {
      throw new UncheckedIOException(leftOver);
    }
  }

  private final class Statements implements ExecuteListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void executeStart(ExecuteContext context) {
      statements.add(String.valueOf(context.sql()));
    }
  }
}
