package dev.kairan.api.graph.wiring;

import dev.kairan.api.store.row.plan.ActionItemRow;
import dev.kairan.api.store.row.plan.OfActionItem;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import reactor.core.publisher.Mono;

/** The field actionItem of every type that belongs to one; one statement for a level of them. */
final class ActionItemReferences implements RuntimeWiringConfigurer {

  private static final String LOADER = "actionItems";

  private static final List<String> TYPES =
      Stream.concat(
              Stream.of("Schedule", "Event", "Evidence", "CalendarEntry", "TargetProgress"),
              TargetTypes.names().stream())
          .toList();

  static void register(BatchLoaderRegistry registry) {
    registry
        .<String, ActionItemRow>forName(LOADER)
        .registerMappedBatchLoader(
            (ids, loader) -> Mono.just(Asked.store(loader).actionItems().byId(ids)));
  }

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    for (String type : TYPES) {
      wiring.type(type, fields -> fields.dataFetcher("actionItem", new Fetcher()));
    }
  }

  private record Fetcher() implements TypedFetcher<CompletableFuture<ActionItemRow>> {

    @Override
    public CompletableFuture<ActionItemRow> get(DataFetchingEnvironment field) {
      OfActionItem source = Asked.source(field, OfActionItem.class);
      return Asked.<String, ActionItemRow>loader(field, LOADER).load(source.actionItemId());
    }

    @Override
    public ResolvableType getReturnType() {
      return ResolvableType.forClass(ActionItemRow.class);
    }
  }
}
