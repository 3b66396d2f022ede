package dev.kairan.api.server.metric;

import dev.kairan.api.server.answer.Refusal;
import dev.kairan.api.store.Store;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Counts the requests of the routes that answer documents. */
public final class DoorMetrics {

  private static final double[] COSTS = {1, 10, 100, 500, 1_000, 2_500, 5_000, 10_000};
  private static final double[] STATEMENTS = {1, 2, 5, 10, 20, 50, 100};
  private static final Duration[] DURATIONS = {
    Duration.ofMillis(1),
    Duration.ofMillis(5),
    Duration.ofMillis(20),
    Duration.ofMillis(100),
    Duration.ofMillis(500),
    Duration.ofSeconds(2)
  };

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  private final DistributionSummary cost =
      DistributionSummary.builder("kairan.document.cost")
          .description("Estimated cost of documents, in units")
          .serviceLevelObjectives(COSTS)
          .register(registry);

  public DoorMetrics() {
    new JvmMemoryMetrics().bindTo(registry);
  }

  /** Adds a number that is read whenever somebody looks. */
  public void gauge(String name, String description, Supplier<Number> value) {
    Gauge.builder(name, value).description(description).register(registry);
  }

  /**
   * The same route, observed.
   *
   * @param door a fixed word for the route
   */
  public HandlerFunction<ServerResponse> observing(
      String door, HandlerFunction<ServerResponse> route) {
    Outcome.all().forEach(outcome -> requests(door, outcome));
    return request -> observed(door, route, request);
  }

  private ServerResponse observed(
      String door, HandlerFunction<ServerResponse> route, ServerRequest request) throws Exception {
    long start = System.nanoTime();
    long statements = Store.statementsOfThisThread();
    Observation observation = new Observation();
    observation.attachTo(request.attributes());
    try {
      return route.handle(request);
    } catch (Exception failure) {
      observation.failed(Refusal.standingFor(failure).problem().name());
      throw failure;
    } finally {
      requests(door, Outcome.of(observation.code())).increment();
      statements(door).record((double) (Store.statementsOfThisThread() - statements));
      duration(door).record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
      Integer estimated = observation.cost();
      if (estimated != null) {
        cost.record(estimated);
      }
    }
  }

  /** All numbers in the text format of Prometheus. */
  String text() {
    return registry.scrape();
  }

  private Counter requests(String door, String outcome) {
    return Counter.builder("kairan.requests")
        .description("Requests by what came of them")
        .tag("door", door)
        .tag("outcome", outcome)
        .register(registry);
  }

  private DistributionSummary statements(String door) {
    return DistributionSummary.builder("kairan.statements")
        .description("SQL statements of a request")
        .tag("door", door)
        .serviceLevelObjectives(STATEMENTS)
        .register(registry);
  }

  private Timer duration(String door) {
    return Timer.builder("kairan.duration")
        .description("Time of a request without the writing of its answer")
        .tag("door", door)
        .serviceLevelObjectives(DURATIONS)
        .register(registry);
  }
}
