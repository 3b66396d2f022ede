package dev.kairan.api.graph.wiring;

import dev.kairan.api.store.row.plan.TargetRow;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SchemaMappingInspector;

/** The types of target: in the schema and in the program they have the same names. */
final class TargetTypes implements RuntimeWiringConfigurer {

  private static final List<Class<?>> TYPES = List.of(TargetRow.class.getPermittedSubclasses());

  static List<String> names() {
    return TYPES.stream().map(Class::getSimpleName).toList();
  }

  static void describe(SchemaMappingInspector.Initializer inspection) {
    TYPES.forEach(type -> inspection.classMapping(type.getSimpleName(), type));
  }

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    wiring.type(
        "Target",
        type ->
            type.typeResolver(
                environment ->
                    environment
                        .getSchema()
                        .getObjectType(environment.getObject().getClass().getSimpleName())));
  }
}
