package dev.kairan.api.graph;

import dev.kairan.api.graph.controller.Controllers;
import dev.kairan.api.graph.cost.CostCheck;
import dev.kairan.api.graph.error.ErrorAnswers;
import dev.kairan.api.graph.error.FaultResolver;
import dev.kairan.api.graph.limit.ShapeCheck;
import dev.kairan.api.graph.list.ListWiring;
import dev.kairan.api.graph.wiring.Wiring;
import graphql.execution.instrumentation.Instrumentation;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

/** The executable schema, built once; each request brings the store that it asks. */
final class GraphEngine {

  private static final ClassPathResource SCHEMA = new ClassPathResource("graphql/schema.graphqls");

  private GraphEngine() {}

  /** Begins to build on another thread, if nobody did yet. */
  static CompletableFuture<?> prepare() {
    return Holder.ENGINE;
  }

  /** Waits until it is built; fails where the program does not answer the whole schema. */
  static ExecutionGraphQlService service() {
    return Holder.ENGINE.join().service();
  }

  /** Waits until it is built. */
  static GraphQLSchema schema() {
    return Holder.ENGINE.join().schema();
  }

  /**
   * Builds another one.
   *
   * @param watching see every field that is answered
   */
  static ExecutionGraphQlService build(Instrumentation... watching) {
    return built(watching).service();
  }

  private static Built built(Instrumentation... watching) {
    BatchLoaderRegistry loaders = new DefaultBatchLoaderRegistry();
    Wiring.register(loaders);
    ListWiring.register(loaders);
    GraphQlSource source = source(controllers(loaders), watching);
    DefaultExecutionGraphQlService service = new DefaultExecutionGraphQlService(source);
    service.addDataLoaderRegistrar(loaders);
    return new Built(service, source.schema());
  }

  private static GraphQlSource source(
      AnnotatedControllerConfigurer controllers, Instrumentation... watching) {
    List<Instrumentation> instrumentation =
        new ArrayList<>(List.of(new ErrorAnswers(), new ShapeCheck(), new CostCheck()));
    instrumentation.addAll(List.of(watching));
    GraphQlSource.SchemaResourceBuilder builder =
        GraphQlSource.schemaResourceBuilder()
            .schemaResources(SCHEMA)
            .configureRuntimeWiring(controllers)
            .inspectSchemaMappings(Wiring.inspection(), GraphEngine::requireComplete)
            .exceptionResolvers(List.of(new FaultResolver()))
            .instrumentation(instrumentation)
            .configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(new DocumentCache()));
    Wiring.all().forEach(builder::configureRuntimeWiring);
    ListWiring.all().forEach(builder::configureRuntimeWiring);
    return builder.build();
  }

  private static AnnotatedControllerConfigurer controllers(BatchLoaderRegistry loaders) {
    GenericApplicationContext context = new GenericApplicationContext();
    context.registerBean(BatchLoaderRegistry.class, () -> loaders);
    Controllers.all().forEach(context::registerBean);
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
      throw new IllegalStateException("the program does not answer the schema:\n" + report);
    }
  }

  private static final class Holder {

    static final CompletableFuture<Built> ENGINE =
        CompletableFuture.supplyAsync(GraphEngine::built);
  }

  private record Built(ExecutionGraphQlService service, GraphQLSchema schema) {}
}
