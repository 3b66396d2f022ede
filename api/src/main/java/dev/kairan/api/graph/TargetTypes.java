package dev.kairan.api.graph;

import dev.kairan.api.store.row.TargetRow;
import graphql.schema.idl.RuntimeWiring;
import java.util.Arrays;
import java.util.List;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SchemaMappingInspector;

/** Which type of the schema a target has. */
final class TargetTypes implements RuntimeWiringConfigurer {

  static List<String> names() {
    return Arrays.stream(TargetRow.Kind.values()).map(TargetRow.Kind::typeName).toList();
  }

  /** Tells the schema report that one class stands for all kinds of target. */
  static void describe(SchemaMappingInspector.Initializer inspection) {
    names().forEach(name -> inspection.classMapping(name, TargetRow.class));
  }

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    wiring.type(
        "Target",
        type ->
            type.typeResolver(
                environment -> {
                  TargetRow target = environment.getObject();
                  return environment.getSchema().getObjectType(target.kind().typeName());
                }));
  }
}
