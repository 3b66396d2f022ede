package dev.kairan.api.graph.list;

import dev.kairan.api.graph.wiring.Asked;
import dev.kairan.api.graph.wiring.TypedFetcher;
import dev.kairan.api.store.Store;
import dev.kairan.api.store.row.plan.ActionItemRow;
import dev.kairan.api.store.row.plan.ScheduleRow;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import reactor.core.publisher.Mono;

/** The schedules of action items; one statement for all items of a level that are asked alike. */
final class ScheduleFields implements RuntimeWiringConfigurer {

  private static final String LOADER = "schedules";

  static void register(BatchLoaderRegistry registry) {
    registry
        .<Key, List<ScheduleRow>>forName(LOADER)
        .registerMappedBatchLoader((keys, loader) -> Mono.just(read(keys, Asked.store(loader))));
  }

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    wiring.type("ActionItem", fields -> fields.dataFetcher("schedules", new Fetcher()));
  }

  private record Key(String item, Map<String, @Nullable Object> filter) {}

  private static Map<Key, List<ScheduleRow>> read(Set<Key> keys, Store store) {
    Map<Key, List<ScheduleRow>> all = new HashMap<>();
    keys.stream()
        .collect(Collectors.groupingBy(Key::filter))
        .forEach(
            (filter, alike) -> {
              Map<String, List<ScheduleRow>> found =
                  store.actionItems().schedules(alike.stream().map(Key::item).toList(), filter);
              alike.forEach(key -> all.put(key, found.getOrDefault(key.item(), List.of())));
            });
    return all;
  }

  private record Fetcher() implements TypedFetcher<CompletableFuture<List<ScheduleRow>>> {

    @Override
    public CompletableFuture<List<ScheduleRow>> get(DataFetchingEnvironment field) {
      Map<String, @Nullable Object> filter =
          PageArguments.filter(field, ListLimits.of(field.getGraphQlContext()));
      String item = Asked.source(field, ActionItemRow.class).id();
      return Asked.<Key, List<ScheduleRow>>loader(field, LOADER).load(new Key(item, filter));
    }

    @Override
    public ResolvableType getReturnType() {
      return ResolvableType.forClassWithGenerics(List.class, ScheduleRow.class);
    }
  }
}
