package dev.kairan.api.server.document;

import dev.kairan.api.server.answer.HttpProblem;
import dev.kairan.api.server.answer.Json;
import dev.kairan.api.server.answer.Refusal;
import dev.kairan.api.server.answer.SecurityHeaders;
import jakarta.servlet.ServletException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Predicate;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code POST /graphql}, as GraphQL over HTTP has it; the only place that chooses a status. */
public final class GraphQlRoute extends GraphQlHttpHandler {

  private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.POST);

  private GraphQlRoute(WebGraphQlHandler handler, HttpLimits limits) {
    super(handler, new GraphQlBody(limits.bodyBytes()));
  }

  /**
   * The route to a graph.
   *
   * @param trusted documents without limits on lists
   * @param alarms tells when the time of a document is over
   */
  public static GraphQlRoute to(
      ExecutionGraphQlService graph,
      HttpLimits limits,
      Predicate<String> trusted,
      ScheduledExecutorService alarms) {
    WebGraphQlHandler handler =
        WebGraphQlHandler.builder(graph)
            .interceptor(
                new PublicLists(limits.lists(), trusted),
                new ExecutionDeadline(limits.time(), alarms))
            .build();
    return new GraphQlRoute(handler, limits);
  }

  @Override
  public ServerResponse handleRequest(ServerRequest request) throws ServletException {
    Refusal.unless(request.method(), METHODS);
    AnswerType.of(request.headers());
    return super.handleRequest(request);
  }

  /** Documents run on the thread of their request, so that waiting here costs nothing more. */
  @Override
  protected ServerResponse prepareResponse(
      ServerRequest request, Mono<WebGraphQlResponse> response) {
    WebGraphQlResponse answer = response.toFuture().join();
    MediaType type = AnswerType.of(request.headers());
    return ServerResponse.status(selectResponseStatus(answer, type))
        .contentType(new MediaType(type, StandardCharsets.UTF_8))
        .headers(SecurityHeaders.DATA::addTo)
        .body(Json.write(answer.toMap()));
  }

  /**
   * A document that could not be executed is 400 in the new media type and 200 in plain JSON, where
   * old clients read the errors only then.
   */
  @Override
  protected HttpStatus selectResponseStatus(WebGraphQlResponse answer, MediaType type) {
    return ExecutionDeadline.passed(answer)
        ? HttpProblem.TIMEOUT.status()
        : super.selectResponseStatus(answer, type);
  }
}
