package dev.kairan.api.graph;

import java.util.List;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SchemaReport;

/** The executable schema, built once; a request brings the store that it asks. */
final class GraphEngine {

  private static final List<Class<?>> CONTROLLERS =
      List.of(
          PlaceController.class,
          PlanController.class,
          ActionItemController.class,
          StoryController.class,
          NumberController.class);

  private static final List<RuntimeWiringConfigurer> WIRING =
      List.of(
          new Scalars(),
          new TargetTypes(),
          new RenamedFields(),
          new ListFields(),
          new ConnectionFields(),
          new ActionItemReferences());

  private final GraphQlSource source;
  private final ExecutionGraphQlService service;

  private GraphEngine() {
    BatchLoaderRegistry loaders = new DefaultBatchLoaderRegistry();
    ConnectionFields.register(loaders);
    ActionItemReferences.register(loaders);
    this.source = source(loaders);
    DefaultExecutionGraphQlService executing = new DefaultExecutionGraphQlService(source);
    executing.addDataLoaderRegistrar(loaders);
    this.service = executing;
  }

  static GraphEngine instance() {
    return Holder.INSTANCE;
  }

  ExecutionGraphQlService service() {
    return service;
  }

  GraphQlSource source() {
    return source;
  }

  private static GraphQlSource source(BatchLoaderRegistry loaders) {
    GraphQlSource.SchemaResourceBuilder builder =
        GraphQlSource.schemaResourceBuilder()
            .schemaResources(new ClassPathResource("graphql/schema.graphqls"))
            .configureRuntimeWiring(controllers(loaders))
            .configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(new DocumentCache()))
            .inspectSchemaMappings(TargetTypes::describe, GraphEngine::requireComplete);
    WIRING.forEach(builder::configureRuntimeWiring);
    return builder.build();
  }

  private static AnnotatedControllerConfigurer controllers(BatchLoaderRegistry loaders) {
    GenericApplicationContext context = new GenericApplicationContext();
    context.registerBean(BatchLoaderRegistry.class, () -> loaders);
    CONTROLLERS.forEach(context::registerBean);
    context.refresh();
    AnnotatedControllerConfigurer configurer = new AnnotatedControllerConfigurer();
    configurer.setApplicationContext(context);
    configurer.afterPropertiesSet();
    return configurer;
  }

  private static void requireComplete(SchemaReport report) {
    boolean complete =
        report.unmappedFields().isEmpty()
            && report.unmappedRegistrations().isEmpty()
            && report.unmappedArguments().isEmpty()
            && report.fieldNullnessErrors().isEmpty()
            && report.argumentNullnessErrors().isEmpty()
            && report.skippedTypes().isEmpty();
    if (!complete) {
      throw new IllegalStateException("schema and program differ:\n" + report);
    }
  }

  private static final class Holder {

    static final GraphEngine INSTANCE = new GraphEngine();
  }
}
