package dev.kairan.api.graph;

import dev.kairan.api.graph.wiring.Asked;
import dev.kairan.api.store.Store;
import java.util.Map;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import reactor.core.publisher.Mono;

/** The schema over one store: every request answered here sees that store only. */
public final class ServedStore implements ExecutionGraphQlService {

  private final Store store;

  public ServedStore(Store store) {
    this.store = store;
  }

  /** Answers a document; list sizes are limited where the context holds {@link ListLimits}. */
  @Override
  public Mono<ExecutionGraphQlResponse> execute(ExecutionGraphQlRequest request) {
    request.configureExecutionInput(
        (input, builder) -> builder.graphQLContext(Map.of(Asked.STORE, store)).build());
    return GraphEngine.service().execute(request);
  }
}
