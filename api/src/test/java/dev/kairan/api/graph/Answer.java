package dev.kairan.api.graph;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of an answer: a map, a list or a scalar. */
record Answer(@Nullable Object value) {

  /** The part down a path such as {@code pageInfo.endCursor}. */
  Answer at(String path) {
    Object at = value;
    for (String name : path.split("\\.", -1)) {
      at = ((Map<?, ?>) requireNonNull(at, path)).get(name);
    }
    return new Answer(at);
  }

  List<Answer> list() {
    return ((List<?>) given()).stream().map(Answer::new).toList();
  }

  String text() {
    return (String) given();
  }

  int number() {
    return (int) given();
  }

  boolean yes() {
    return (boolean) given();
  }

  private Object given() {
    return requireNonNull(value);
  }
}
