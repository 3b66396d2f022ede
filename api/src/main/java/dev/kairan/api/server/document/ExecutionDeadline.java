package dev.kairan.api.server.document;

import dev.kairan.api.server.answer.HttpProblem;
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

/**
 * Ends a document that runs too long: a statement under way is interrupted, and no further field is
 * answered. A document runs on the thread of its request.
 */
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
    Execution execution = new Execution(Thread.currentThread());
    request.configureExecutionInput((input, builder) -> execution.started(input));
    ScheduledFuture<?> alarm =
        alarms.schedule(execution::stop, time.toMillis(), TimeUnit.MILLISECONDS);
    return chain
        .next(request)
        .map(response -> execution.finish() ? response : timedOut(response))
        .doFinally(
            signal -> {
              alarm.cancel(false);
              execution.finish();
            });
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

  /** One document on its way; the alarm comes from another thread at any moment, or too late. */
  private static final class Execution {

    private final Thread thread;
    private @Nullable ExecutionInput input;
    private boolean finished;
    private boolean stopped;

    Execution(Thread thread) {
      this.thread = thread;
    }

    /** Later copies of this input share its cancellation. */
    synchronized ExecutionInput started(ExecutionInput started) {
      input = started;
      return started;
    }

    synchronized void stop() {
      if (!finished) {
        stopped = true;
        if (input != null) {
          input.cancel();
        }
        thread.interrupt();
      }
    }

    /** Frees the thread of this deadline; false when the document did not come to its own end. */
    synchronized boolean finish() {
      finished = true;
      if (stopped) {
        Thread.interrupted();
      }
      return !stopped;
    }
  }
}
