package dev.kairan.api.server.document;

import dev.kairan.api.server.answer.HttpProblem;
import dev.kairan.api.server.answer.Json;
import dev.kairan.api.server.answer.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotWritableException;
import tools.jackson.core.JacksonException;

/** Reads the body of a GraphQL request strictly, and never more of it than the limit. */
final class GraphQlBody implements HttpMessageConverter<Object> {

  private final int limit;

  GraphQlBody(int limit) {
    this.limit = limit;
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
    return mediaType != null
        && mediaType.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
        && (mediaType.getCharset() == null
            || mediaType.getCharset().equals(StandardCharsets.UTF_8));
  }

  @Override
  public SerializableGraphQlRequest read(Class<?> type, HttpInputMessage input) throws IOException {
    if (input.getHeaders().getContentLength() > limit) {
      throw tooLarge();
    }
    byte[] bytes = input.getBody().readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw tooLarge();
    }
    return request(parse(bytes));
  }

  @Override
  public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  public void write(Object value, @Nullable MediaType type, HttpOutputMessage output) {
    throw new HttpMessageNotWritableException("answers are written by GraphQlRoute");
  }

  @Override
  public List<MediaType> getSupportedMediaTypes() {
    return List.of(MediaType.APPLICATION_JSON);
  }

  private static Object parse(byte[] bytes) {
    try {
      return Json.read(bytes);
    } catch (JacksonException invalid) {
      throw new Refusal(HttpProblem.INVALID_JSON);
    }
  }

  private static SerializableGraphQlRequest request(Object body) {
    if (!(body instanceof Map<?, ?> fields)) {
      throw invalid("本文はJSONのオブジェクトひとつにしてください。");
    }
    SerializableGraphQlRequest request = new SerializableGraphQlRequest();
    request.setQuery(query(fields.get("query")));
    if (fields.get("operationName") != null) {
      request.setOperationName(text("operationName", fields.get("operationName")));
    }
    request.setVariables(object("variables", fields.get("variables")));
    request.setExtensions(object("extensions", fields.get("extensions")));
    return request;
  }

  private static String query(@Nullable Object value) {
    if (value == null || (value instanceof String text && text.isBlank())) {
      throw invalid("query がありません。");
    }
    return text("query", value);
  }

  private static String text(String name, Object value) {
    if (value instanceof String text) {
      return text;
    }
    throw invalid(name + " は文字列にしてください。");
  }

  private static Map<String, Object> object(String name, @Nullable Object value) {
    if (value == null) {
      return Map.of();
    }
    if (value instanceof Map<?, ?> map) {
      // Keys of a JSON object are strings.
      @SuppressWarnings("unchecked")
      Map<String, Object> fields = (Map<String, Object>) map;
      return fields;
    }
    throw invalid(name + " はオブジェクトにしてください。");
  }

  private static Refusal invalid(String message) {
    return new Refusal(HttpProblem.INVALID_REQUEST, message);
  }

  private Refusal tooLarge() {
    return new Refusal(
        HttpProblem.BODY_TOO_LARGE,
        String.format(Locale.ROOT, "本文が大きすぎます。%,d バイトまでにしてください。", limit));
  }
}
