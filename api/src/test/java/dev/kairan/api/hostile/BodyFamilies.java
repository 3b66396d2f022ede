package dev.kairan.api.hostile;

import static dev.kairan.api.hostile.Hostile.body;
import static dev.kairan.api.hostile.Text.nested;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.HexFormat;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Bodies that are no request: broken JSON, broken characters, more than one, too much. */
final class BodyFamilies {

  private static final String JSON = "INVALID_JSON";
  private static final String SHAPE = "INVALID_REQUEST";
  private static final String ASK = "{\"query\": \"{ __typename }\"";

  private BodyFamilies() {}

  static Stream<Hostile> all() {
    return Stream.of(characters(), batches(), twice(), broken(), deep(), shapes(), large())
        .flatMap(family -> family);
  }

  /** Bytes that are not UTF-8, inside an otherwise good request. */
  private static Stream<Hostile> characters() {
    return Stream.of(
            "80",
            "bf",
            "c0af",
            "c1bf",
            "c3",
            "e0809f",
            "e282",
            "eda080",
            "edbfbf",
            "f0808080",
            "f4908080",
            "f5808080",
            "f8888080",
            "fe",
            "ff",
            "fffe",
            "feff")
        .map(
            hex ->
                new Hostile(
                    "characters, " + hex,
                    "{\"query\": \"{ __typename } # "
                        + new String(HexFormat.of().parseHex(hex), ISO_8859_1)
                        + "\"}",
                    400,
                    Set.of(JSON)));
  }

  private static Stream<Hostile> batches() {
    return IntStream.of(0, 1, 2, 100, 5_000)
        .mapToObj(
            count ->
                body(
                    "batch, " + count,
                    "[" + Text.each(count, i -> ASK + "}").replace("} {", "},{") + "]",
                    SHAPE));
  }

  private static Stream<Hostile> twice() {
    return Stream.of(
            ASK + ", \"query\": \"{ rules { id } }\"}",
            ASK + ", \"variables\": {}, \"variables\": {\"a\": 1}}",
            ASK + ", \"variables\": {\"a\": 1, \"a\": 2}}",
            ASK + ", \"variables\": {\"a\": [{\"b\": 1, \"b\": 1}]}}",
            ASK + ", \"extensions\": {\"a\": 1, \"\\u0061\": 2}}",
            ASK + "}" + ASK + "}")
        .map(text -> body("the same twice, " + Integer.toHexString(text.hashCode()), text, JSON));
  }

  private static Stream<Hostile> broken() {
    return Stream.of(
            "",
            " ",
            "{",
            "{\"query\"",
            ASK,
            ASK + ",}",
            "{'query': '{a}'}",
            "{query: 1}",
            "{\u0000",
            ASK + "}\u0000",
            "{\"query\": \"a\u0000b\"}",
            "{\"query\": \"a\nb\"}",
            "NaN",
            "// x",
            "{\"query\": \"\\x\"}",
            "{\"query\": \"\\u12\"}",
            "{\"query\": 01}",
            "undefined",
            ASK + ", \"variables\": {\"a\": " + "9".repeat(5_000) + "}}",
            ASK + ", \"variables\": {\"a\": 1e" + "9".repeat(2_000) + "}}",
            ASK + ", \"" + "k".repeat(100_000) + "\": 1}")
        .map(text -> body("broken, " + Integer.toHexString(text.hashCode()), text, JSON));
  }

  private static Stream<Hostile> deep() {
    return IntStream.of(600, 5_000, 40_000)
        .boxed()
        .flatMap(
            depth ->
                Stream.of(
                    body("deep JSON arrays, " + depth, nested(depth, "[", "", "]"), JSON),
                    body("open JSON arrays, " + depth, "[".repeat(depth), JSON),
                    body(
                        "deep JSON objects, " + depth,
                        ASK + ", \"variables\": " + nested(depth, "{\"a\":", "1", "}") + "}",
                        JSON)));
  }

  private static Stream<Hostile> shapes() {
    return Stream.of(
            "null",
            "true",
            "1",
            "\"{ a }\"",
            "{}",
            "{\"query\": null}",
            "{\"query\": \"\\t\"}",
            "{\"query\": [\"{ a }\"]}",
            "{\"query\": {}}",
            ASK + ", \"variables\": [1]}",
            ASK + ", \"operationName\": [\"a\"]}",
            ASK + ", \"extensions\": \"x\"}")
        .map(text -> body("shapes, " + Integer.toHexString(text.hashCode()), text, SHAPE));
  }

  private static Stream<Hostile> large() {
    return IntStream.of(256 * 1024, 300_000, 1_000_000)
        .mapToObj(
            length ->
                new Hostile(
                    "large body, " + length,
                    ASK + " ".repeat(length) + "}",
                    413,
                    Set.of("BODY_TOO_LARGE")));
  }
}
