package dev.kairan.api.server.answer;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as the door reads and writes it: plain maps and lists in UTF-8. */
public final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final TypeReference<Object> ANY = new TypeReference<>() {};

  private Json() {}

  /**
   * Reads one JSON value.
   *
   * @throws tools.jackson.core.JacksonException when the text is not one well-formed value
   * @throws CharacterCodingException when the bytes are not UTF-8, about which a reader of JSON
   *     that decodes by itself is lenient
   */
  public static Object read(byte[] bytes) throws CharacterCodingException {
    CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
    return MAPPER.readValue(text.toString(), ANY);
  }

  public static byte[] write(Map<String, ?> value) {
    return MAPPER.writeValueAsBytes(value);
  }

  /** The shape in which GraphQL reports errors, without data. */
  static byte[] error(HttpProblem problem, String message) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("message", message);
    error.put("extensions", Map.of("code", problem.name()));
    return write(Map.of("errors", List.of(error)));
  }
}
