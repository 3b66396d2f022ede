package dev.kairan.api.server.document;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import java.time.Duration;
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
 * answered. A document runs on the thread of its request, whose time began with its {@link
 * Arrival}.
 */
final class ExecutionDeadline implements WebGraphQlInterceptor {

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
    Duration left = time.minus(Arrival.ago(request.getAttributes()));
    ScheduledFuture<?> alarm =
        alarms.schedule(execution::stop, left.toMillis(), TimeUnit.MILLISECONDS);
    return chain
        .next(request)
        .map(response -> execution.finish() ? response : timedOut(request))
        .onErrorResume(
            problem -> execution.finish() ? Mono.error(problem) : Mono.just(timedOut(request)))
        .doFinally(
            signal -> {
              alarm.cancel(false);
              execution.finish();
            });
  }

  private static WebGraphQlResponse timedOut(WebGraphQlRequest late) {
    ExecutionResult result =
        ExecutionResult.newExecutionResult().addError(DoorError.TIMEOUT).build();
    return new WebGraphQlResponse(
        new DefaultExecutionGraphQlResponse(late.toExecutionInput(), result));
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
