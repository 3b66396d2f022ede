package dev.kairan.publisher.html;

import dev.kairan.publisher.answer.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Records by their id. The answers are whole: an id that they name is always found. */
public final class Index<T> {

  private final Map<String, T> byId;

  private Index(Map<String, T> byId) {
    this.byId = byId;
  }

  public static <T> Index<T> of(List<T> records, Function<T, String> id) {
    return of(records, id, Function.identity());
  }

  /** What is made of each record, by the record's id. */
  public static <R, T> Index<T> of(List<R> records, Function<R, String> id, Function<R, T> view) {
    Map<String, T> byId = new HashMap<>(records.size() * 2);
    for (R each : records) {
      byId.put(id.apply(each), view.apply(each));
    }
    return new Index<>(byId);
  }

  /**
   * The record with this id.
   *
   * @throws IllegalArgumentException when there is none
   */
  public T get(String id) {
    T found = byId.get(id);
    if (found == null) {
      throw new IllegalArgumentException("nothing has the id " + id);
    }
    return found;
  }

  public T get(Ref ref) {
    return get(ref.id());
  }

  /** The records named, in the same order. */
  public List<T> all(Iterable<Ref> refs) {
    ArrayList<T> found = new ArrayList<>();
    refs.forEach(ref -> found.add(get(ref)));
    return List.copyOf(found);
  }
}
