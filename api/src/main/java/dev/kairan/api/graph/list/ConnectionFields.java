package dev.kairan.api.graph.list;

import dev.kairan.api.graph.wiring.Asked;
import dev.kairan.api.graph.wiring.TypedFetcher;
import dev.kairan.api.store.Store;
import dev.kairan.api.store.list.Edge;
import dev.kairan.api.store.list.Listing;
import dev.kairan.api.store.list.Page;
import dev.kairan.api.store.list.PageInfo;
import dev.kairan.api.store.list.PageRequest;
import dev.kairan.api.store.row.desk.IssueRow;
import dev.kairan.api.store.row.desk.RequestRow;
import dev.kairan.api.store.row.desk.TrainingRow;
import dev.kairan.api.store.row.desk.VisitRow;
import dev.kairan.api.store.row.place.ChamberRow;
import dev.kairan.api.store.row.plan.ActionItemRow;
import dev.kairan.api.store.row.press.ClippingRow;
import dev.kairan.api.store.row.press.ReleaseRow;
import dev.kairan.api.store.row.story.StoryRow;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import reactor.core.publisher.Mono;

/**
 * The fields of connections. Lists of one level that are asked for alike are read together: one
 * statement for their pages, and one for their counts.
 */
final class ConnectionFields implements RuntimeWiringConfigurer {

  private static final String PAGES = "pages";
  private static final String COUNTS = "counts";

  static void register(BatchLoaderRegistry registry) {
    registry
        .<Connection<?>, Page<?>>forName(PAGES)
        .registerMappedBatchLoader((keys, loader) -> Mono.just(pages(keys, Asked.store(loader))));
    registry
        .<Connection<?>, Integer>forName(COUNTS)
        .registerMappedBatchLoader((keys, loader) -> Mono.just(counts(keys, Asked.store(loader))));
  }

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    configure(wiring, "ChamberConnection", ChamberRow.class);
    configure(wiring, "StoryConnection", StoryRow.class);
    configure(wiring, "ActionItemConnection", ActionItemRow.class);
    configure(wiring, "VisitConnection", VisitRow.class);
    configure(wiring, "RequestConnection", RequestRow.class);
    configure(wiring, "TrainingConnection", TrainingRow.class);
    configure(wiring, "IssueConnection", IssueRow.class);
    configure(wiring, "ClippingConnection", ClippingRow.class);
    configure(wiring, "ReleaseConnection", ReleaseRow.class);
  }

  private static void configure(RuntimeWiring.Builder wiring, String type, Class<?> row) {
    ResolvableType edge = ResolvableType.forClassWithGenerics(Edge.class, row);
    ResolvableType edges = ResolvableType.forClassWithGenerics(List.class, edge);
    ResolvableType nodes = ResolvableType.forClassWithGenerics(List.class, row);
    ResolvableType pageInfo = ResolvableType.forClass(PageInfo.class);
    ResolvableType count = ResolvableType.forClass(Integer.class);
    wiring.type(
        type,
        fields ->
            fields
                .dataFetcher("nodes", new PageFetcher(nodes, Page::nodes))
                .dataFetcher("edges", new PageFetcher(edges, Page::edges))
                .dataFetcher("pageInfo", new PageFetcher(pageInfo, Page::pageInfo))
                .dataFetcher("totalCount", new CountFetcher(count)));
  }

  private record PageFetcher(ResolvableType getReturnType, Function<Page<?>, Object> part)
      implements TypedFetcher<CompletableFuture<Object>> {

    @Override
    public CompletableFuture<Object> get(DataFetchingEnvironment field) {
      return load(field, PAGES, part);
    }
  }

  private record CountFetcher(ResolvableType getReturnType)
      implements TypedFetcher<CompletableFuture<Integer>> {

    @Override
    public CompletableFuture<Integer> get(DataFetchingEnvironment field) {
      return load(field, COUNTS, Function.identity());
    }
  }

  private static <V, P> CompletableFuture<P> load(
      DataFetchingEnvironment field, String loaderName, Function<V, P> part) {
    return Asked.<Connection<?>, V>loader(field, loaderName)
        .load(Asked.source(field, Connection.class))
        .thenApply(part);
  }

  private static Map<Connection<?>, Page<?>> pages(Set<Connection<?>> connections, Store store) {
    Map<Connection<?>, Page<?>> pages = new HashMap<>();
    alike(connections)
        .forEach(
            (asked, group) -> {
              Map<String, ? extends Page<?>> read =
                  store.lists().pages(asked.listing(), asked.request(), parents(group));
              group.forEach(each -> pages.put(each, read.get(each.parent())));
            });
    return pages;
  }

  private static Map<Connection<?>, Integer> counts(Set<Connection<?>> connections, Store store) {
    Map<Connection<?>, Integer> counts = new HashMap<>();
    alike(connections)
        .forEach(
            (asked, group) -> {
              Map<String, Integer> read =
                  store.lists().counts(asked.listing(), asked.request().filter(), parents(group));
              group.forEach(each -> counts.put(each, read.getOrDefault(each.parent(), 0)));
            });
    return counts;
  }

  /** Groups the connections that differ in nothing but their parents. */
  private static Map<Question, List<Connection<?>>> alike(Set<Connection<?>> connections) {
    Map<Question, List<Connection<?>>> groups = new LinkedHashMap<>();
    for (Connection<?> each : connections) {
      groups
          .computeIfAbsent(
              new Question(each.listing(), each.request()), unused -> new ArrayList<>())
          .add(each);
    }
    return groups;
  }

  private record Question(Listing<?> listing, PageRequest request) {}

  private static List<String> parents(List<Connection<?>> group) {
    return group.stream().map(Connection::parent).toList();
  }
}
