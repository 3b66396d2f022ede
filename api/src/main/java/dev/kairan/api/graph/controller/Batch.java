package dev.kairan.api.graph.controller;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers a field for all objects of a level with one call to the store. */
final class Batch {

  private Batch() {}

  /** The list of each object, by the key that the store knows it by; empty where there is none. */
  static <S, K, R> Map<S, List<R>> lists(
      List<S> sources, Function<S, K> key, Function<Collection<K>, Map<K, List<R>>> read) {
    Map<K, List<R>> found = read.apply(keys(sources, key));
    Map<S, List<R>> lists = new LinkedHashMap<>();
    sources.forEach(source -> lists.put(source, found.getOrDefault(key.apply(source), List.of())));
    return lists;
  }

  /** What each object refers to; absent where it refers to nothing. */
  static <S, K, R> Map<S, R> references(
      List<S> sources, Function<S, @Nullable K> key, Function<Collection<K>, Map<K, R>> read) {
    Set<K> keys = keys(sources, key);
    Map<K, R> found = keys.isEmpty() ? Map.of() : read.apply(keys);
    Map<S, R> references = new LinkedHashMap<>();
    for (S source : sources) {
      K wanted = key.apply(source);
      R reference = wanted == null ? null : found.get(wanted);
      if (reference != null) {
        references.put(source, reference);
      }
    }
    return references;
  }

  private static <S, K> Set<K> keys(List<S> sources, Function<S, @Nullable K> key) {
    return sources.stream().map(key).filter(Objects::nonNull).collect(Collectors.toSet());
  }
}
