package dev.kairan.api.graph.cost;

import dev.kairan.api.graph.wiring.Asked;
import dev.kairan.api.store.Store;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.instrumentation.ExecuteObjectInstrumentationContext;
import graphql.execution.instrumentation.ExecutionStrategyInstrumentationContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionStrategyParameters;
import graphql.schema.GraphQLTypeUtil;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells the gate of a request what its document may cost, and then what it did cost. */
public final class CostCheck extends SimplePerformantInstrumentation {

  @Override
  public @Nullable InstrumentationState createState(
      InstrumentationCreateStateParameters parameters) {
    CostGate gate = parameters.getExecutionInput().getGraphQLContext().get(CostGate.class);
    return gate == null ? null : new CostMeter(gate);
  }

  @Override
  public InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
    if (!(state instanceof CostMeter meter)) {
      return SimpleInstrumentationContext.noOp();
    }
    ExecutionContext execution = parameters.getExecutionContext();
    GraphQLContext context = execution.getGraphQLContext();
    Store store = Objects.requireNonNull(context.<Store>get(Asked.STORE));
    meter.admit(DocumentCost.of(execution, FixedSizes.and(store.listSizes())));
    return SimpleInstrumentationContext.whenCompleted((result, problem) -> meter.done());
  }

  @Override
  public @Nullable ExecutionStrategyInstrumentationContext beginExecutionStrategy(
      InstrumentationExecutionStrategyParameters parameters, @Nullable InstrumentationState state) {
    if (state instanceof CostMeter meter) {
      meter.addValues(parameters.getExecutionStrategyParameters().getFields());
    }
    return ExecutionStrategyInstrumentationContext.NOOP;
  }

  @Override
  public @Nullable ExecuteObjectInstrumentationContext beginExecuteObject(
      InstrumentationExecutionStrategyParameters parameters, @Nullable InstrumentationState state) {
    if (state instanceof CostMeter meter) {
      ExecutionStrategyParameters object = parameters.getExecutionStrategyParameters();
      meter.add(
          GraphQLTypeUtil.unwrapAll(object.getExecutionStepInfo().getType()), object.getFields());
    }
    return ExecuteObjectInstrumentationContext.NOOP;
  }
}
