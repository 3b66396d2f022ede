package dev.kairan.api.graph.list;

import java.util.List;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The wiring of paged lists. */
public final class ListWiring {

  private ListWiring() {}

  public static List<RuntimeWiringConfigurer> all() {
    return List.of(new ListFields(), new ConnectionFields(), new ScheduleFields());
  }

  /** Registers the loaders that lists use. */
  public static void register(BatchLoaderRegistry loaders) {
    ConnectionFields.register(loaders);
    ScheduleFields.register(loaders);
  }
}
