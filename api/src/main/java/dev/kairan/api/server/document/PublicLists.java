package dev.kairan.api.server.document;

import dev.kairan.api.graph.list.ListLimits;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/**
 * Tells the graph how long the lists of a request from outside may be.
 *
 * @param trusted documents that may list as much as they like
 */
record PublicLists(ListLimits limits, Predicate<String> trusted) implements WebGraphQlInterceptor {

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    if (trusted.test(request.getDocument())) {
      return chain.next(request);
    }
    request.configureExecutionInput(
        (input, builder) -> builder.graphQLContext(Map.of(ListLimits.class, limits)).build());
    return chain.next(request);
  }
}
