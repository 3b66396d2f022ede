package dev.kairan.api.graph.error;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Gives the engine's own errors codes, and says once what is wrong in many rows alike. */
public final class ErrorAnswers extends SimplePerformantInstrumentation {

  @Override
  public CompletableFuture<ExecutionResult> instrumentExecutionResult(
      ExecutionResult result,
      InstrumentationExecutionParameters parameters,
      @Nullable InstrumentationState state) {
    if (result.getErrors().isEmpty()) {
      return CompletableFuture.completedFuture(result);
    }
    return CompletableFuture.completedFuture(
        result.transform(answer -> answer.errors(told(result.getErrors()))));
  }

  private static List<GraphQLError> told(List<GraphQLError> errors) {
    Map<Told, GraphQLError> told = new LinkedHashMap<>();
    for (GraphQLError error : errors) {
      told.putIfAbsent(new Told(error.getMessage(), error.getLocations()), coded(error));
    }
    return List.copyOf(told.values());
  }

  private static GraphQLError coded(GraphQLError error) {
    Map<String, Object> extensions = error.getExtensions();
    boolean coded = extensions != null && extensions.containsKey(CodedError.CODE);
    return coded ? error : EngineErrors.coded(error);
  }

  private record Told(@Nullable String message, @Nullable Object locations) {}
}
