package dev.kairan.api.server.document;

import dev.kairan.api.server.answer.Json;
import dev.kairan.api.server.answer.Refusal;
import dev.kairan.api.server.answer.SecurityHeaders;
import dev.kairan.api.server.budget.ClientBudgets;
import dev.kairan.api.server.metric.Observation;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Predicate;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.AlternativeJdkIdGenerator;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code POST /graphql} and {@code GET /graphql?query=}, as GraphQL over HTTP has them. */
public final class GraphQlRoute {

  private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.POST);

  private final AlternativeJdkIdGenerator ids = new AlternativeJdkIdGenerator();
  private final WebGraphQlHandler documents;
  private final GraphQlBody body;
  private final ClientBudgets budgets;

  private GraphQlRoute(WebGraphQlHandler documents, GraphQlBody body, ClientBudgets budgets) {
    this.documents = documents;
    this.body = body;
    this.budgets = budgets;
  }

  /**
   * The route to a graph.
   *
   * @param trusted documents without limits on what they ask for
   * @param budgets what each client has left
   * @param alarms tells when the time of a document is over
   */
  public static GraphQlRoute to(
      ExecutionGraphQlService graph,
      HttpLimits limits,
      Predicate<String> trusted,
      ClientBudgets budgets,
      ScheduledExecutorService alarms) {
    WebGraphQlHandler documents =
        WebGraphQlHandler.builder(graph)
            .interceptor(
                new PublicLimits(limits, trusted, budgets),
                new ExecutionDeadline(limits.time(), alarms))
            .build();
    GraphQlBody body = new GraphQlBody(limits.bodyBytes(), limits.time().dividedBy(2));
    return new GraphQlRoute(documents, body, budgets);
  }

  /** Answers a request; a {@link Refusal} tells why there is none. */
  public ServerResponse handle(ServerRequest request) throws IOException {
    Arrival.note(request.attributes());
    Refusal.unless(request.method(), METHODS);
    MediaType type = AnswerType.of(request.headers());
    InetAddress client = ClientBudgets.address(request.remoteAddress().orElse(null));
    Refusal.forSeconds(budgets.take(client, 1));
    boolean get = request.method().equals(HttpMethod.GET);
    GraphQlRequest asked = get ? GraphQlAddress.read(request.params()) : body.read(request);
    // Documents run on the thread of their request, so that waiting here costs nothing more.
    WebGraphQlResponse answer = documents.handleRequest(web(request, asked)).toFuture().join();
    Observation.of(request.attributes()).failed(DoorError.code(answer));
    return answer(answer, type);
  }

  /** What the graph needs of a request: no cookies, one language. */
  private WebGraphQlRequest web(ServerRequest request, GraphQlRequest asked) {
    return new WebGraphQlRequest(
        request.uri(),
        request.headers().asHttpHeaders(),
        new LinkedMultiValueMap<>(),
        request.remoteAddress().orElse(null),
        request.attributes(),
        asked,
        ids.generateId().toString(),
        Locale.JAPANESE);
  }

  private static ServerResponse answer(WebGraphQlResponse answer, MediaType type) {
    HttpStatus status = AnswerStatus.of(answer, type);
    return ServerResponse.status(status)
        .contentType(new MediaType(type, StandardCharsets.UTF_8))
        .headers(SecurityHeaders.DATA::addTo)
        .headers(headers -> retryAfter(headers, answer, status))
        .body(Json.write(answer.toMap()));
  }

  private static void retryAfter(
      HttpHeaders headers, WebGraphQlResponse answer, HttpStatus status) {
    if (status == HttpStatus.TOO_MANY_REQUESTS) {
      headers.set(HttpHeaders.RETRY_AFTER, DoorError.seconds(answer));
    }
  }
}
