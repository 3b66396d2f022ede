package dev.kairan.api.server.document;

import dev.kairan.api.graph.cost.CostGate;
import dev.kairan.api.graph.limit.DocumentLimits;
import dev.kairan.api.graph.list.ListLimits;
import dev.kairan.api.server.answer.Refusal;
import dev.kairan.api.server.budget.ClientBudgets;
import dev.kairan.api.server.metric.Observation;
import graphql.parser.ParserOptions;
import java.net.InetAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/**
 * Holds the document of a request from outside to the public limits, and tells what it cost.
 * Trusted documents may be as large as they are, and pay at most what others may cost.
 */
final class PublicLimits implements WebGraphQlInterceptor {

  /** Reading a document costs a unit for so many of its characters, whatever comes of it. */
  private static final int CHARACTERS_PER_UNIT = 256;

  private final HttpLimits limits;
  private final Predicate<String> trusted;
  private final ParserOptions parser;
  private final ClientBudgets budgets;

  PublicLimits(HttpLimits limits, Predicate<String> trusted, ClientBudgets budgets) {
    this.limits = limits;
    this.trusted = trusted;
    this.parser = limits.document().parserOptions();
    this.budgets = budgets;
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    InetAddress client = ClientBudgets.address(request.getRemoteAddress());
    String document = request.getDocument();
    Refusal.forSeconds(budgets.take(client, document.length() / CHARACTERS_PER_UNIT));
    boolean free = trusted.test(document);
    RequestCost cost =
        new RequestCost(
            limits.cost(),
            free,
            Observation.of(request.getAttributes()),
            units -> budgets.take(client, units));
    Map<Object, Object> context = free ? Map.of(CostGate.class, cost) : limited(cost);
    request.configureExecutionInput((input, builder) -> builder.graphQLContext(context).build());
    return chain.next(request).map(answer -> cost.isKnown() ? told(answer, cost) : answer);
  }

  private Map<Object, Object> limited(RequestCost cost) {
    return Map.of(
        ParserOptions.class,
        parser,
        DocumentLimits.class,
        limits.document(),
        ListLimits.class,
        limits.lists(),
        CostGate.class,
        cost);
  }

  private static WebGraphQlResponse told(WebGraphQlResponse answer, RequestCost cost) {
    Map<Object, Object> extensions = new LinkedHashMap<>(answer.getExtensions());
    extensions.put("cost", cost.toMap());
    return answer.transform(builder -> builder.extensions(extensions));
  }
}
