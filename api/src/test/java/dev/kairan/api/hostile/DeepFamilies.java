package dev.kairan.api.hostile;

import static dev.kairan.api.hostile.Hostile.document;
import static dev.kairan.api.hostile.Text.nested;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What nests without end. */
final class DeepFamilies {

  private static final String DEEP = "TOO_COMPLEX";

  private DeepFamilies() {}

  static Stream<Hostile> all() {
    return Stream.of(selections(), inlineFragments(), filters(), lists(), objects())
        .flatMap(family -> family);
  }

  private static Stream<Hostile> selections() {
    return IntStream.of(4, 5, 10, 20, 50, 100, 200, 400, 700)
        .mapToObj(
            depth ->
                document(
                    "deep selections, " + depth,
                    "{ prefectures {"
                        + nested(depth, " regionalBlock { prefectures { chambers { nodes {", "", "")
                        + " prefecture { id "
                        + "}".repeat(1 + 4 * depth)
                        + " } }",
                    DEEP));
  }

  private static Stream<Hostile> inlineFragments() {
    return IntStream.of(100, 300, 900)
        .mapToObj(
            depth ->
                document(
                    "deep inline fragments, " + depth,
                    "{ " + nested(depth, "... { ", "rules { id }", " }") + " }",
                    DEEP));
  }

  private static Stream<Hostile> filters() {
    return Stream.concat(
        IntStream.of(6, 10).mapToObj(depth -> filter(depth, "FILTER_TOO_DEEP").withStatus(200)),
        IntStream.of(30, 60, 200, 500).mapToObj(depth -> filter(depth, DEEP)));
  }

  private static Hostile filter(int depth, String code) {
    return document(
        "deep filters, " + depth,
        "{ chambers(filter: "
            + nested(depth, "{ stories: { some: { chambers: { some: ", "{}", " } } } }")
            + ") { totalCount } }",
        code);
  }

  private static Stream<Hostile> lists() {
    return IntStream.of(1, 20, 60, 200, 1_000, 10_000)
        .mapToObj(
            depth ->
                document(
                    "deep lists, " + depth,
                    "{ chambers(filter: { id: { in: ["
                        + nested(depth, "[", "\"a\"", "]")
                        + "] } }) { totalCount } }",
                    DEEP,
                    "BAD_ARGUMENT"));
  }

  private static Stream<Hostile> objects() {
    return IntStream.of(1, 20, 60, 200, 1_000, 10_000)
        .mapToObj(
            depth ->
                document(
                    "deep objects, " + depth,
                    "{ chambers(filter: { id: "
                        + nested(depth, "{ eq: ", "\"a\"", " }")
                        + ", x: 1 }) { totalCount } }",
                    DEEP,
                    "BAD_ARGUMENT"));
  }
}
