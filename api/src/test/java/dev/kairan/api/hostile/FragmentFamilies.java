package dev.kairan.api.hostile;

import static dev.kairan.api.hostile.Hostile.document;
import static dev.kairan.api.hostile.Text.each;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Fragments that spread themselves, each other, or more than anybody can. */
final class FragmentFamilies {

  private static final String LARGE = "TOO_COMPLEX";

  private FragmentFamilies() {}

  static Stream<Hostile> all() {
    return Stream.of(circles(), chains(), doublings(), nestings(), pairs(), unused(), missing())
        .flatMap(family -> family);
  }

  private static Stream<Hostile> circles() {
    return IntStream.of(1, 2, 3, 5, 10, 28, 29, 100, 500)
        .mapToObj(
            count ->
                document(
                    "circle of fragments, " + count,
                    "{ chambers { nodes { ...f0 } } } "
                        + each(
                            count,
                            i ->
                                fragment(
                                    i,
                                    "name prefecture { chambers { nodes { ...f"
                                        + (i + 1) % count
                                        + " } } }")),
                    LARGE,
                    "VALIDATION"));
  }

  private static Stream<Hostile> chains() {
    return IntStream.of(5, 15, 28, 100, 500)
        .mapToObj(
            count ->
                document(
                    "chain of fragments, " + count,
                    "{ chambers { nodes { ...f0 } } } "
                        + each(
                            count,
                            i ->
                                fragment(
                                    i, "prefecture { chambers { nodes { ...f" + (i + 1) + " } } }"))
                        + fragment(count, "id"),
                    LARGE));
  }

  /** Each fragment spreads the next one twice. */
  private static Stream<Hostile> doublings() {
    return IntStream.of(9, 12, 16, 20, 28, 60)
        .mapToObj(
            count ->
                document(
                    "doubling fragments, " + count,
                    "{ chambers { nodes { ...f0 } } } "
                        + each(count, i -> fragment(i, "...f" + (i + 1) + " ...f" + (i + 1)))
                        + fragment(count, "id name"),
                    LARGE));
  }

  /** Each fragment spreads the next one below two fields. */
  private static Stream<Hostile> nestings() {
    return IntStream.of(3, 6, 12, 28)
        .mapToObj(
            count ->
                document(
                    "nesting fragments, " + count,
                    "{ chambers { nodes { ...f0 } } } "
                        + each(count, i -> fragment(i, nests(i, "a") + " " + nests(i, "b")))
                        + fragment(count, "id"),
                    LARGE,
                    "TOO_EXPENSIVE"));
  }

  private static String nests(int i, String alias) {
    return alias + i + ": prefecture { chambers { nodes { ...f" + (i + 1) + " } } }";
  }

  /** All fragments answer the same fields, and all are spread in one place. */
  private static Stream<Hostile> pairs() {
    return IntStream.of(28, 29, 60, 120)
        .mapToObj(
            count ->
                document(
                    "fragments side by side, " + count,
                    "{ chambers { nodes { "
                        + each(count, i -> "...f" + i)
                        + " } } } "
                        + each(
                            count,
                            i ->
                                fragment(
                                    i,
                                    "a: prefecture { a: regionalBlock { a: prefectures { a: id"
                                        + " b: name c: kana d: code e: nameEn } } }"
                                        + each(12, j -> " x" + j + ": name"))),
                    LARGE));
  }

  private static Stream<Hostile> unused() {
    return IntStream.of(1, 20, 29, 200)
        .mapToObj(
            count ->
                document(
                    "unused fragments, " + count,
                    "{ __typename } " + each(count, i -> fragment(i, "id")),
                    LARGE,
                    "VALIDATION"));
  }

  private static Stream<Hostile> missing() {
    return IntStream.of(1, 100, 1_400, 4_000)
        .mapToObj(
            count ->
                document(
                    "missing fragments, " + count,
                    "{ " + each(count, i -> "...f" + i) + " }",
                    LARGE,
                    "VALIDATION"));
  }

  private static String fragment(int number, String fields) {
    return "fragment f" + number + " on Chamber { " + fields + " }";
  }
}
