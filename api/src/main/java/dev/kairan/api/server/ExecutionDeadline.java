package dev.kairan.api.server;

import graphql.ErrorClassification;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import reactor.core.publisher.Mono;

/** Ends a document that runs too long: it stops before its next field. */
final class ExecutionDeadline implements WebGraphQlInterceptor {

  private static final GraphQLError TIMEOUT =
      GraphqlErrorBuilder.newError()
          .message(HttpProblem.TIMEOUT.message())
          .errorType(ErrorClassification.errorClassification(HttpProblem.TIMEOUT.name()))
          .extensions(Map.of("code", HttpProblem.TIMEOUT.name()))
          .build();

  private final Duration time;
  private final ScheduledExecutorService alarms;

  ExecutionDeadline(Duration time, ScheduledExecutorService alarms) {
    this.time = time;
    this.alarms = alarms;
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    Execution execution = new Execution();
    request.configureExecutionInput((input, builder) -> execution.started(input));
    ScheduledFuture<?> alarm =
        alarms.schedule(execution::cancel, time.toMillis(), TimeUnit.MILLISECONDS);
    return chain
        .next(request)
        .map(response -> execution.cancelled() ? timedOut(response) : response)
        .doFinally(signal -> alarm.cancel(false));
  }

  /** True for the answer that stands for a document ended by its deadline. */
  static boolean passed(WebGraphQlResponse answer) {
    return answer.getExecutionResult().getErrors().contains(TIMEOUT);
  }

  private static WebGraphQlResponse timedOut(WebGraphQlResponse late) {
    ExecutionResult result = ExecutionResult.newExecutionResult().addError(TIMEOUT).build();
    return new WebGraphQlResponse(
        new DefaultExecutionGraphQlResponse(late.getExecutionInput(), result));
  }

  /** Transformed inputs share one cancellation, so that the first one ends them all. */
  private static final class Execution {

    private volatile @Nullable ExecutionInput input;
    private volatile boolean late;

    ExecutionInput started(ExecutionInput started) {
      input = started;
      if (late) {
        started.cancel();
      }
      return started;
    }

    void cancel() {
      late = true;
      ExecutionInput running = input;
      if (running != null) {
        running.cancel();
      }
    }

    boolean cancelled() {
      ExecutionInput running = input;
      return running != null && running.isCancelled();
    }
  }
}
