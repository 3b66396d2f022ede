package dev.kairan.content.official.comparison;

import dev.kairan.content.check.Phrase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Parts of one kind, paired by their ids.
 *
 * @param kind what the parts are called
 * @param document the document's parts by their ids
 * @param line where one of them stands
 * @param plan the plan's parts by their ids
 * @param whole where the document has what they are parts of
 */
record Pairs<D, P>(
    Phrase kind, Map<String, D> document, ToIntFunction<D> line, Map<String, P> plan, int whole) {

  /** Reports parts that only one side has, and hands on those that both have. */
  void compare(Differences differences, BiConsumer<D, P> both) {
    document.forEach(
        (id, part) -> {
          P other = plan.get(id);
          if (other == null) {
            differences.onlyInDocument(line.applyAsInt(part), named(id));
          } else {
            both.accept(part, other);
          }
        });
    plan.keySet().stream()
        .filter(id -> !document.containsKey(id))
        .forEach(id -> differences.onlyInPlan(whole, named(id)));
  }

  private Phrase named(String id) {
    return new Phrase(kind.ja() + "「" + id + "」", kind.en() + " “" + id + "”");
  }

  static <T> Map<String, T> byId(List<T> parts, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    parts.forEach(part -> byId.putIfAbsent(id.apply(part), part));
    return byId;
  }
}
