package dev.kairan.publisher.feed.family;

import dev.kairan.publisher.feed.entry.Category;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What feeds hold, in their order, found by what it is about. */
final class BySubject<T> {

  private final Map<Category, List<T>> lists = new HashMap<>();

  BySubject(List<T> ordered, Function<T, List<Category>> subjects) {
    for (T each : ordered) {
      for (Category subject : subjects.apply(each)) {
        lists.computeIfAbsent(subject, unseen -> new ArrayList<>()).add(each);
      }
    }
  }

  List<T> about(Category subject) {
    return lists.getOrDefault(subject, List.of());
  }
}
