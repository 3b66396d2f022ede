package dev.kairan.api.server.document;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;

/** Graphs that end a document that runs too long, and set no limit on lists. */
public final class TimedGraph {

  private static final URI ADDRESS = URI.create("/q");

  private final ExecutionDeadline deadline;

  public TimedGraph(Duration time, ScheduledExecutorService alarms) {
    this.deadline = new ExecutionDeadline(time, alarms);
  }

  public ExecutionGraphQlService over(ExecutionGraphQlService graph) {
    WebGraphQlHandler handler = WebGraphQlHandler.builder(graph).interceptor(deadline).build();
    return request -> handler.handleRequest(web(request)).map(response -> response);
  }

  /** The deadline is made for requests from the web. */
  private static WebGraphQlRequest web(ExecutionGraphQlRequest request) {
    return new WebGraphQlRequest(
        ADDRESS,
        new HttpHeaders(),
        new LinkedMultiValueMap<>(),
        null,
        Map.of(),
        request,
        request.getId(),
        request.getLocale());
  }
}
