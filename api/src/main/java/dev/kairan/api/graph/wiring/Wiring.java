package dev.kairan.api.graph.wiring;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SchemaMappingInspector;

/** The wiring of this package. */
public final class Wiring {

  private Wiring() {}

  public static List<RuntimeWiringConfigurer> all() {
    return List.of(
        new Scalars(),
        new TargetTypes(),
        new RenamedFields(),
        new ActionItemReferences(),
        new ReleaseTallies(),
        new ItemStates());
  }

  /** Registers the loaders that this wiring uses. */
  public static void register(BatchLoaderRegistry loaders) {
    ActionItemReferences.register(loaders);
    ReleaseTallies.register(loaders);
    ItemStates.register(loaders);
  }

  /** Tells the schema report what it cannot see by itself. */
  public static Consumer<SchemaMappingInspector.Initializer> inspection() {
    return TargetTypes::describe;
  }
}
