package dev.kairan.api.store.list;

import dev.kairan.api.fault.Fault;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Pages of a list that was put in order in memory. */
public final class RankedList {

  private RankedList() {}

  /**
   * The page that a request asks for; its filter is taken no notice of.
   *
   * @param name the type of the rows in cursors
   * @param id by which a cursor finds its row again
   * @throws Fault when a cursor cannot be used
   */
  public static <R> Page<R> page(
      String name, List<R> all, Function<R, String> id, PageRequest request) {
    List<Edge<R>> edges = new ArrayList<>();
    for (R row : all) {
      edges.add(new Edge<>(row, new Place(name, request.order(), id.apply(row), null)));
    }
    int from = request.after() == null ? 0 : index(name, edges, request, request.after()) + 1;
    int to = request.before() == null ? all.size() : index(name, edges, request, request.before());
    List<Edge<R>> window = new ArrayList<>(edges.subList(Math.min(from, to), to));
    if (request.fromEnd()) {
      Collections.reverse(window);
    }
    Integer limit = request.limit();
    return limit == null || window.size() <= limit
        ? Page.of(request, window)
        : Page.of(request, window.subList(0, limit + 1));
  }

  private static <R> int index(
      String name, List<Edge<R>> edges, PageRequest request, String cursor) {
    Place place = Place.of(cursor, name, request.order());
    for (int i = 0; i < edges.size(); i++) {
      if (edges.get(i).place().equals(place)) {
        return i;
      }
    }
    throw Place.unreadable();
  }
}
