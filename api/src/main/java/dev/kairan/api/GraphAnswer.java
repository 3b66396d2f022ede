package dev.kairan.api;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a graph answered.
 *
 * @param data values by response name, as GraphQL serialises them: maps, lists, text, numbers,
 *     booleans and null; empty where nothing could be answered
 * @param errors empty where everything was answered
 */
public record GraphAnswer(Map<String, @Nullable Object> data, List<GraphError> errors) {

  public GraphAnswer {
    data = Collections.unmodifiableMap(data);
    errors = List.copyOf(errors);
  }
}
