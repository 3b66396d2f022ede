package dev.kairan.api.hostile;

import static dev.kairan.api.hostile.Hostile.asked;
import static dev.kairan.api.hostile.Hostile.document;
import static dev.kairan.api.hostile.Hostile.field;
import static dev.kairan.api.hostile.Text.each;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Short documents that ask for very much. */
final class PriceFamilies {

  private PriceFamilies() {}

  static Stream<Hostile> all() {
    return Stream.of(
            longLists(),
            wrongSizes(),
            negativeSizes(),
            products(),
            variables(),
            numbers(),
            conditions(),
            relations())
        .flatMap(family -> family);
  }

  private static Stream<Hostile> longLists() {
    return Stream.of("101", "1000", "1000000", "2147483647")
        .flatMap(
            size ->
                Stream.of("chambers", "stories", "actionItems")
                    .map(
                        list ->
                            field(
                                "long lists, " + list + " " + size,
                                "{ " + list + "(first: " + size + ") { nodes { id } } }",
                                "LIST_TOO_LONG")));
  }

  private static Stream<Hostile> wrongSizes() {
    return Stream.of("2147483648", "9".repeat(400), "1e400", "1.5", "\"1\"", "[1, 2]", "{}", "X")
        .map(size -> document("wrong sizes, " + size, sized(size), "BAD_ARGUMENT"));
  }

  private static Stream<Hostile> negativeSizes() {
    return Stream.of("-1", "-2147483648")
        .map(size -> field("negative sizes, " + size, sized(size), "BAD_ARGUMENT"));
  }

  private static String sized(String size) {
    return "{ chambers(first: " + size + ") { nodes { id } } }";
  }

  private static Stream<Hostile> products() {
    return Stream.of(
            "prefectures chambers nodes prefecture chambers nodes",
            "regionalBlocks chambers nodes regionalBlock chambers nodes",
            "topics stories nodes topics stories nodes",
            "stories nodes topics stories nodes topics stories nodes",
            "chambers nodes stories nodes participations chamber stories nodes participations"
                + " chamber stories nodes")
        .map(path -> document("products, " + path, "{ " + below(path) + " }", "TOO_EXPENSIVE"));
  }

  /** Field below field, every list as long as allowed. */
  private static String below(String path) {
    List<String> fields = List.of(path.split(" ", -1));
    String open =
        fields.stream()
            .map(field -> field.matches("chambers|stories") ? field + "(first: 100)" : field)
            .collect(Collectors.joining(" { "));
    return open + " { id " + "} ".repeat(fields.size());
  }

  private static Stream<Hostile> variables() {
    return IntStream.of(50, 99, 100)
        .mapToObj(
            size ->
                asked(
                    "products by variables, " + size,
                    Map.of(
                        "query",
                        "query ($n: Int) { prefectures { chambers(first: $n) { nodes { prefecture {"
                            + " chambers(first: $n) { nodes { id } } } } } } }",
                        "variables",
                        Map.of("n", size)),
                    "TOO_EXPENSIVE"));
  }

  private static Stream<Hostile> numbers() {
    return Stream.of(
            "coverage(fiscalYear: 2023) { coveredCount }",
            "progress(fiscalYear: 2023) { fiscalYear }")
        .map(
            field ->
                document(
                    "numbers over and over, " + field.substring(0, 8),
                    "{ "
                        + each(30, i -> "a" + i + ": " + field)
                        + each(22, i -> " ")
                        + " }"
                        + " ".repeat(3),
                    "TOO_EXPENSIVE",
                    "TOO_COMPLEX"));
  }

  private static Stream<Hostile> conditions() {
    return IntStream.of(30, 60, 150)
        .mapToObj(
            count ->
                document(
                    "many conditions, " + count,
                    "{ "
                        + each(
                            25,
                            i ->
                                "a"
                                    + i
                                    + ": chambers(filter: { or: ["
                                    + each(count, j -> "{ name: { contains: \"" + j + "\" } }")
                                    + "] }) { totalCount }")
                        + " }",
                    "TOO_COMPLEX",
                    "TOO_EXPENSIVE"));
  }

  /** Conditions that must be looked up for every row of every row. */
  private static Stream<Hostile> relations() {
    return IntStream.of(2, 10, 60)
        .mapToObj(
            count ->
                document(
                    "conditions in relations, " + count,
                    "{ chambers(filter: { and: ["
                        + each(
                            count,
                            i ->
                                "{ stories: { none: { chambers: { some: { stories: { every: {"
                                    + " chambers: { some: { name: { contains: \""
                                    + i
                                    + "\" } } } } } } } } } }")
                        + "] }) { totalCount } }",
                    "TOO_EXPENSIVE"));
  }
}
