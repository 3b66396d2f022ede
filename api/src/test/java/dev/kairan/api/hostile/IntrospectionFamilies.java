package dev.kairan.api.hostile;

import static dev.kairan.api.hostile.Hostile.document;
import static dev.kairan.api.hostile.Text.each;
import static dev.kairan.api.hostile.Text.nested;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Questions about the schema that no tool would ask. */
final class IntrospectionFamilies {

  private static final String LARGE = "TOO_COMPLEX";

  private IntrospectionFamilies() {}

  static Stream<Hostile> all() {
    return Stream.of(nestedTypes(), kinds(), again(), fragments()).flatMap(family -> family);
  }

  private static Stream<Hostile> nestedTypes() {
    return IntStream.of(2, 3, 5, 10, 40, 300)
        .mapToObj(
            depth ->
                document(
                    "types of fields of types, " + depth,
                    "{ __schema { types { "
                        + nested(depth, "fields { type { ", "name", " } }")
                        + " } } }",
                    LARGE));
  }

  private static Stream<Hostile> kinds() {
    return IntStream.of(40, 100, 500)
        .mapToObj(
            depth ->
                document(
                    "types of types, " + depth,
                    "{ __schema { types { " + nested(depth, "ofType { ", "name", " }") + " } } }",
                    LARGE));
  }

  private static Stream<Hostile> again() {
    return IntStream.of(2, 10, 30, 100)
        .boxed()
        .flatMap(
            count ->
                Stream.of(
                    document(
                        "the schema again, " + count,
                        "{ " + each(count, i -> "a" + i + ": __schema { types { name } }") + " }",
                        LARGE),
                    document(
                        "a type again, " + count,
                        "{ "
                            + each(count, i -> "a" + i + ": __type(name: \"Story\") { name }")
                            + " }",
                        LARGE)));
  }

  private static Stream<Hostile> fragments() {
    return IntStream.of(6, 9, 20)
        .mapToObj(
            count ->
                document(
                    "types by fragments, " + count,
                    "{ __schema { types { ...f0 } } } "
                        + each(
                            count,
                            i ->
                                "fragment f"
                                    + i
                                    + " on __Type { a: ofType { ...f"
                                    + (i + 1)
                                    + " } b: ofType { ...f"
                                    + (i + 1)
                                    + " } }")
                        + " fragment f"
                        + count
                        + " on __Type { name }",
                    LARGE));
  }
}
