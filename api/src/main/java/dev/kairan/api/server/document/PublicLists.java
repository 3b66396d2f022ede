package dev.kairan.api.server.document;

import dev.kairan.api.graph.list.ListLimits;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/** Tells the graph how long the lists of a request from outside may be. */
record PublicLists(ListLimits limits) implements WebGraphQlInterceptor {

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    request.configureExecutionInput(
        (input, builder) -> builder.graphQLContext(Map.of(ListLimits.class, limits)).build());
    return chain.next(request);
  }
}
