package dev.kairan.api.graph.cost;

import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.schema.GraphQLNamedType;

/** Adds up what an answer really cost, by the prices of the estimate; filters left out. */
final class CostMeter implements InstrumentationState {

  private final CostGate gate;
  private long tenths;

  CostMeter(CostGate gate) {
    this.gate = gate;
  }

  void admit(int estimated) {
    gate.admit(estimated);
  }

  /** An object about which something is answered. */
  void add(GraphQLNamedType type, MergedSelectionSet asked) {
    if (!type.getName().startsWith("__")) {
      tenths += Prices.of(type);
      addValues(asked);
    }
  }

  /** The values of an object. */
  void addValues(MergedSelectionSet asked) {
    for (MergedField field : asked.getSubFieldsList()) {
      if (field.getSingleField().getSelectionSet() == null) {
        tenths += Prices.VALUE;
      }
    }
  }

  void done() {
    gate.spent(Prices.units(tenths));
  }
}
