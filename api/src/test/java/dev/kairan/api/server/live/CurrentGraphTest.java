package dev.kairan.api.server.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

@Timeout(60)
class CurrentGraphTest {

  /** A graph that notices when it is asked or closed too late. */
  private static final class Probe {
    final String id;
    final AtomicInteger running = new AtomicInteger();
    final AtomicInteger closed = new AtomicInteger();
    final AtomicBoolean misused = new AtomicBoolean();

    Probe(String id) {
      this.id = id;
    }

    ServedGraph served() {
      return new ServedGraph(
          request -> Mono.fromSupplier(this::answer), id, Instant.EPOCH, null, false, this::close);
    }

    private ExecutionGraphQlResponse answer() {
      running.incrementAndGet();
      check(closed.get() == 0);
      LockSupport.parkNanos(10_000);
      check(closed.get() == 0);
      running.decrementAndGet();
      return CurrentGraphTest.answer(id);
    }

    private void close() {
      check(running.get() == 0 && closed.incrementAndGet() == 1);
    }

    private void check(boolean right) {
      if (!right) {
        misused.set(true);
      }
    }
  }

  @Test
  void aRequestInFlightKeepsItsGraphOpen() {
    Sinks.One<ExecutionGraphQlResponse> slow = Sinks.one();
    AtomicBoolean closed = new AtomicBoolean();
    CurrentGraph current =
        new CurrentGraph(
            new ServedGraph(
                request -> slow.asMono(),
                "old",
                Instant.EPOCH,
                null,
                false,
                () -> closed.set(true)));
    var inFlight = current.execute(request()).toFuture();
    Probe next = new Probe("new");
    current.swap(next.served());
    assertThat(ask(current)).isEqualTo("new");
    assertThat(closed).isFalse();
    slow.tryEmitValue(answer("old"));
    assertThat(inFlight).isCompletedWithValueMatching(response -> data(response).equals("old"));
    assertThat(closed).isTrue();
  }

  @Test
  void aRequestThatFailsGivesItsGraphBack() {
    AtomicBoolean closed = new AtomicBoolean();
    CurrentGraph current =
        new CurrentGraph(
            new ServedGraph(
                request -> {
                  throw new IllegalArgumentException("broken");
                },
                "old",
                Instant.EPOCH,
                null,
                false,
                () -> closed.set(true)));
    assertThatThrownBy(() -> ask(current)).hasMessageContaining("broken");
    current.close();
    assertThat(closed).isTrue();
  }

  @Test
  void swapsUnderLoadCloseEachGraphOnceAndNeverUnderARequest() throws Exception {
    List<Probe> probes = new ArrayList<>(List.of(new Probe("0")));
    CurrentGraph current = new CurrentGraph(probes.get(0).served());
    ExecutorService askers = Executors.newFixedThreadPool(4);
    AtomicBoolean done = new AtomicBoolean();
    List<Future<Integer>> counts = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      counts.add(askers.submit(() -> askUntil(done, current)));
    }
    for (int i = 1; i <= 2000; i++) {
      Probe next = new Probe(String.valueOf(i));
      probes.add(next);
      current.swap(next.served());
      LockSupport.parkNanos(10_000);
    }
    done.set(true);
    for (Future<Integer> count : counts) {
      assertThat(count.get()).isPositive();
    }
    askers.shutdown();
    current.close();
    assertThat(probes).allSatisfy(probe -> assertThat(probe.closed).hasValue(1));
    assertThat(probes).noneMatch(probe -> probe.misused.get());
  }

  @Test
  void afterTheEndNothingIsAnsweredAndNothingLeaks() {
    Probe only = new Probe("only");
    CurrentGraph current = new CurrentGraph(only.served());
    current.close();
    current.close();
    assertThat(only.closed).hasValue(1);
    assertThatThrownBy(() -> ask(current)).hasCauseInstanceOf(IllegalStateException.class);
    Probe late = new Probe("late");
    assertThatThrownBy(() -> current.swap(late.served())).isInstanceOf(IllegalStateException.class);
    assertThat(late.closed).hasValue(1);
  }

  private static int askUntil(AtomicBoolean done, CurrentGraph current) {
    int count = 0;
    int newest = 0;
    while (!done.get()) {
      int seen = Integer.parseInt(ask(current));
      assertThat(seen).isGreaterThanOrEqualTo(newest);
      newest = seen;
      count++;
    }
    return count;
  }

  private static String ask(CurrentGraph current) {
    return data(current.execute(request()).toFuture().join());
  }

  private static String data(ExecutionGraphQlResponse response) {
    Map<String, Object> data = response.getExecutionResult().getData();
    return String.valueOf(data.get("id"));
  }

  private static ExecutionGraphQlResponse answer(String id) {
    return new DefaultExecutionGraphQlResponse(
        ExecutionInput.newExecutionInput("{id}").build(),
        ExecutionResult.newExecutionResult().data(Map.of("id", id)).build());
  }

  private static DefaultExecutionGraphQlRequest request() {
    return new DefaultExecutionGraphQlRequest("{id}", null, null, null, "1", null);
  }
}
