package dev.kairan.api.graph.wiring;

import dev.kairan.api.number.item.ItemStanding;
import dev.kairan.api.number.item.ItemStandings;
import dev.kairan.api.number.item.ItemState;
import dev.kairan.api.store.Store;
import dev.kairan.api.store.row.plan.ActionItemRow;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import reactor.core.publisher.Mono;

/** State and reason of action items, judged once for both, and for all items of a level. */
final class ItemStates implements RuntimeWiringConfigurer {

  private static final String LOADER = "itemStates";

  static void register(BatchLoaderRegistry registry) {
    registry
        .<String, ItemStanding>forName(LOADER)
        .registerMappedBatchLoader(
            (ids, loader) -> {
              Store store = Asked.store(loader);
              return Mono.just(ItemStandings.of(store, ids, store.snapshot().day()));
            });
  }

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    wiring.type(
        "ActionItem",
        fields ->
            fields
                .dataFetcher("state", new Fetcher<>(ItemState.class, ItemStanding::state))
                .dataFetcher("stateReason", new Fetcher<>(String.class, ItemStanding::reason)));
  }

  private record Fetcher<T>(Class<T> type, Function<ItemStanding, T> part)
      implements TypedFetcher<CompletableFuture<T>> {

    @Override
    public CompletableFuture<T> get(DataFetchingEnvironment field) {
      ActionItemRow item = Asked.source(field, ActionItemRow.class);
      return Asked.<String, ItemStanding>loader(field, LOADER).load(item.id()).thenApply(part);
    }

    @Override
    public ResolvableType getReturnType() {
      return ResolvableType.forClass(type);
    }
  }
}
