package dev.kairan.api.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a list as clients do: at once, page by page from its start, or from its end. */
final class ListWalk {

  private final TestGraph graph;
  private final ListCase asked;
  private final String document;

  ListWalk(TestGraph graph, ListCase asked) {
    this.graph = graph;
    this.asked = asked;
    this.document =
        """
        query ($filter: %1$sFilter, $orderBy: %1$sOrder, $first: Int, $after: String, $last: Int, $before: String) {
          %2$s(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
            totalCount
            nodes { id }
            edges { cursor node { id } }
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          }
        }
        """
            .formatted(asked.type(), asked.field());
  }

  int totalCount() {
    return page(Map.of("first", 0)).at("totalCount").number();
  }

  List<String> all() {
    return ids(page(Map.of()));
  }

  List<String> forwards() {
    List<String> ids = new ArrayList<>();
    Answer page = page(Map.of("first", asked.pageSize()));
    ids.addAll(ids(page));
    while (page.at("pageInfo.hasNextPage").yes()) {
      String cursor = page.at("pageInfo.endCursor").text();
      page = page(Map.of("first", asked.pageSize(), "after", cursor));
      requireFollowing(page, "pageInfo.hasPreviousPage");
      ids.addAll(ids(page));
    }
    return ids;
  }

  List<String> backwards() {
    List<String> ids = new ArrayList<>();
    Answer page = page(Map.of("last", asked.pageSize()));
    ids.addAll(ids(page));
    while (page.at("pageInfo.hasPreviousPage").yes()) {
      String cursor = page.at("pageInfo.startCursor").text();
      page = page(Map.of("last", asked.pageSize(), "before", cursor));
      requireFollowing(page, "pageInfo.hasNextPage");
      ids.addAll(0, ids(page));
    }
    return ids;
  }

  /** A page after another has rows, and knows that there are some where we come from. */
  private void requireFollowing(Answer page, String whereWeComeFrom) {
    int rows = ids(page).size();
    if (!page.at(whereWeComeFrom).yes() || rows == 0 || rows > asked.pageSize()) {
      throw new AssertionError("no such page can follow another: " + page);
    }
  }

  private Answer page(Map<String, Object> window) {
    Map<String, Object> variables = new HashMap<>(window);
    variables.put("filter", asked.filter());
    variables.put("orderBy", asked.orderBy());
    return new Answer(graph.ask(document, variables)).at(asked.field());
  }

  /** The ids of the nodes, which must be those of the edges. */
  private static List<String> ids(Answer page) {
    List<String> nodes = page.at("nodes").list().stream().map(n -> n.at("id").text()).toList();
    List<String> edges =
        page.at("edges").list().stream().map(edge -> edge.at("node.id").text()).toList();
    if (!nodes.equals(edges)) {
      throw new AssertionError("nodes " + nodes + " and edges " + edges);
    }
    return nodes;
  }
}
