package dev.kairan.api.graph;

import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Tells which fields of the schema were never answered with something else than null. */
final class FieldWatch extends SimplePerformantInstrumentation {

  private final Set<String> answered = new TreeSet<>();
  private final Set<String> all = new TreeSet<>();

  @Override
  public InstrumentationContext<Object> beginFieldFetch(
      InstrumentationFieldFetchParameters parameters, @Nullable InstrumentationState state) {
    if (all.isEmpty()) {
      parameters.getExecutionContext().getGraphQLSchema().getAllTypesAsList().forEach(this::add);
    }
    var step = parameters.getExecutionStepInfo();
    String field = name(step.getObjectType(), step.getFieldDefinition());
    return SimpleInstrumentationContext.whenCompleted(
        (value, problem) -> {
          if (value != null) {
            answered.add(field);
          }
        });
  }

  private void add(GraphQLNamedType type) {
    if (type instanceof GraphQLObjectType object && !object.getName().startsWith("__")) {
      object.getFieldDefinitions().forEach(field -> all.add(name(object, field)));
    }
  }

  private static String name(GraphQLObjectType type, GraphQLFieldDefinition field) {
    return FieldCoordinates.coordinates(type, field).toString();
  }

  Set<String> neverAnswered() {
    Set<String> never = new TreeSet<>(all);
    never.removeAll(answered);
    return never;
  }
}
