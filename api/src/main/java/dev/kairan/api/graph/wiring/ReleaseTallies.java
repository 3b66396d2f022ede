package dev.kairan.api.graph.wiring;

import dev.kairan.api.store.Store;
import dev.kairan.api.store.row.press.ReleaseRow;
import dev.kairan.api.store.row.press.ReleaseTally;
import dev.kairan.api.store.row.press.ReleaseTally.OfOutletKind;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import reactor.core.publisher.Mono;

/** What releases led to up to a day; one statement for all releases of a level and a day. */
final class ReleaseTallies implements RuntimeWiringConfigurer {

  private static final String LOADER = "releaseTallies";

  /** A release and the day asked for; null for the day of the run. */
  private record Asking(String release, @Nullable LocalDate asOf) {}

  static void register(BatchLoaderRegistry registry) {
    registry
        .<Asking, ReleaseTally>forName(LOADER)
        .registerMappedBatchLoader(
            (askings, loader) -> Mono.just(tallies(askings, Asked.store(loader))));
  }

  private static Map<Asking, ReleaseTally> tallies(Set<Asking> askings, Store store) {
    LocalDate today = store.snapshot().day();
    Map<LocalDate, List<Asking>> byDay =
        askings.stream()
            .collect(Collectors.groupingBy(each -> each.asOf() == null ? today : each.asOf()));
    Map<Asking, ReleaseTally> tallies = new HashMap<>();
    byDay.forEach(
        (day, group) -> {
          List<String> releases = group.stream().map(Asking::release).distinct().toList();
          Map<String, ReleaseTally> read = store.releases().tallies(releases, day);
          group.forEach(each -> tallies.put(each, read.get(each.release())));
        });
    return tallies;
  }

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    ResolvableType count = ResolvableType.forClass(Integer.class);
    ResolvableType kinds = ResolvableType.forClassWithGenerics(List.class, OfOutletKind.class);
    wiring.type(
        "Release",
        fields ->
            fields
                .dataFetcher("clippingCount", new Fetcher(count, ReleaseTally::clippingCount))
                .dataFetcher("originalCount", new Fetcher(count, ReleaseTally::originalCount))
                .dataFetcher("byOutletKind", new Fetcher(kinds, ReleaseTally::byOutletKind)));
  }

  private record Fetcher(
      ResolvableType getReturnType, Function<ReleaseTally, @Nullable Object> part)
      implements TypedFetcher<CompletableFuture<@Nullable Object>> {

    @Override
    public CompletableFuture<@Nullable Object> get(DataFetchingEnvironment field) {
      ReleaseRow release = Asked.source(field, ReleaseRow.class);
      Asking asking = new Asking(release.id(), field.getArgument("asOf"));
      return Asked.<Asking, ReleaseTally>loader(field, LOADER).load(asking).thenApply(part);
    }
  }
}
