package dev.kairan.api.store.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Some consecutive rows of a list, and whether there are more on either side. */
public record Page<R>(List<Edge<R>> edges, boolean hasNext, boolean hasPrevious) {

  /**
   * The page that a request asks for.
   *
   * @param found the rows in the direction of the request, one more than its limit where there are
   *     more
   */
  public static <R> Page<R> of(PageRequest request, List<Edge<R>> found) {
    int size = request.limit() == null ? found.size() : Math.min(request.limit(), found.size());
    boolean more = size < found.size();
    List<Edge<R>> edges = new ArrayList<>(found.subList(0, size));
    if (request.fromEnd()) {
      Collections.reverse(edges);
    }
    // A cursor was given out for a row, so there is one on its side.
    boolean next = request.fromEnd() ? request.before() != null : more;
    boolean previous = request.fromEnd() ? more : request.after() != null;
    return new Page<>(List.copyOf(edges), next, previous);
  }

  public List<R> nodes() {
    return edges.stream().map(Edge::node).toList();
  }

  public PageInfo pageInfo() {
    return new PageInfo(
        hasNext,
        hasPrevious,
        edges.isEmpty() ? null : edges.get(0).cursor(),
        edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor());
  }
}
