package dev.kairan.api.graph;

import dev.kairan.api.graph.wiring.Asked;
import dev.kairan.api.store.Store;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import reactor.core.publisher.Mono;

/** The schema over one store: every request answered here sees that store only. */
public final class ServedStore implements ExecutionGraphQlService {

  private final Store store;
  private final ExecutionGraphQlService engine;

  /** Waits for the engine; fails where the program does not answer the whole schema. */
  public ServedStore(Store store) {
    this(store, GraphEngine.service());
  }

  ServedStore(Store store, ExecutionGraphQlService engine) {
    this.store = store;
    this.engine = engine;
  }

  /** Begins to build the engine on another thread; a store can be built meanwhile. */
  public static void prepare() {
    var unused = GraphEngine.prepare();
  }

  /** The executable schema; waits for the engine. */
  public static GraphQLSchema schema() {
    return GraphEngine.schema();
  }

  /** Answers a document; list sizes are limited where the context holds limits. */
  @Override
  public Mono<ExecutionGraphQlResponse> execute(ExecutionGraphQlRequest request) {
    request.configureExecutionInput(
        (input, builder) -> builder.graphQLContext(Map.of(Asked.STORE, store)).build());
    return engine.execute(request);
  }
}
