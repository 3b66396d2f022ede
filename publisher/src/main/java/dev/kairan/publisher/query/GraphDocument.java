package dev.kairan.publisher.query;

import dev.kairan.api.Graph;
import dev.kairan.api.GraphAnswer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** A GraphQL document of the class path, and the way from its answer to records. */
public record GraphDocument(String name, String text) {

  /** Strict both ways: a field asked for in vain and a record's field not asked for are bugs. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .build();

  /** The document {@code queries/<name>.graphql}. */
  public static GraphDocument named(String name) {
    String path = "/queries/" + name + ".graphql";
    try (InputStream in = GraphDocument.class.getResourceAsStream(path)) {
      byte[] bytes = Objects.requireNonNull(in, path).readAllBytes();
      return new GraphDocument(name, new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** Asks the graph and reads the answer's data as {@code type}. */
  public <T> T ask(Graph graph, Map<String, @Nullable Object> variables, Class<T> type) {
    GraphAnswer answer = graph.ask(text, variables);
    if (!answer.errors().isEmpty()) {
      throw new IllegalStateException(name + ".graphql: " + answer.errors());
    }
    return MAPPER.convertValue(answer.data(), type);
  }
}
