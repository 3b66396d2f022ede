package dev.kairan.api.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/**
 * One request that means harm.
 *
 * @param name its family and what sets it apart
 * @param bytes the body of the request, a character for each byte; it may be no JSON
 * @param status with which it must be refused in the new media type
 * @param codes of which the refusal has one
 */
record Hostile(String name, String bytes, int status, Set<String> codes) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** A document. */
  static Hostile document(String name, String document, String... codes) {
    return asked(name, Map.of("query", document), codes);
  }

  /** A document that is good until its lists look at their arguments. */
  static Hostile field(String name, String document, String... codes) {
    return document(name, document, codes).withStatus(200);
  }

  Hostile withStatus(int other) {
    return new Hostile(name, bytes, other, codes);
  }

  /** A document with its variables. */
  static Hostile asked(String name, Map<String, ?> request, String... codes) {
    return body(name, JSON.writeValueAsString(request), codes);
  }

  /** A body that need not be JSON. */
  static Hostile body(String name, String body, String... codes) {
    return new Hostile(name, bytes(body), 400, Set.of(codes));
  }

  static String bytes(String text) {
    return new String(text.getBytes(UTF_8), ISO_8859_1);
  }

  byte[] body() {
    return bytes.getBytes(ISO_8859_1);
  }

  String family() {
    return name.substring(0, name.indexOf(','));
  }

  @Override
  public String toString() {
    return name;
  }
}
