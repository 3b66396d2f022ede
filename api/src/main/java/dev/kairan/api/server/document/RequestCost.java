package dev.kairan.api.server.document;

import dev.kairan.api.graph.cost.CostGate;
import dev.kairan.api.server.metric.Observation;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;

/** What the document of one request may cost and did cost. */
final class RequestCost implements CostGate {

  private static final int UNKNOWN = -1;

  private final int limit;
  private final boolean free;
  private final Observation observation;
  private final LongUnaryOperator budget;
  private int estimated = UNKNOWN;
  private int actual = UNKNOWN;

  /**
   * What is known before the document is.
   *
   * @param free true where the document may cost more than the limit, and pays that
   * @param budget takes units and answers 0, or the seconds after which it could
   */
  RequestCost(int limit, boolean free, Observation observation, LongUnaryOperator budget) {
    this.limit = limit;
    this.free = free;
    this.observation = observation;
    this.budget = budget;
  }

  @Override
  public void admit(int units) {
    estimated = units;
    observation.estimated(units);
    if (units > limit && !free) {
      throw refused(DoorError.tooExpensive(units, limit));
    }
    long seconds = budget.applyAsLong(Math.min(units, limit));
    if (seconds > 0) {
      throw refused(DoorError.rateLimited(seconds));
    }
  }

  @Override
  public void spent(int units) {
    actual = units;
  }

  boolean isKnown() {
    return estimated != UNKNOWN;
  }

  /** For {@code extensions.cost}. */
  Map<String, Object> toMap() {
    Map<String, Object> cost = new LinkedHashMap<>();
    cost.put("estimated", estimated);
    if (!free) {
      cost.put("limit", limit);
    }
    if (actual != UNKNOWN) {
      cost.put("actual", actual);
    }
    return cost;
  }

  private static AbortExecutionException refused(GraphQLError error) {
    return new AbortExecutionException(List.of(error));
  }
}
