package dev.kairan.api.hostile;

import static dev.kairan.api.hostile.Hostile.document;
import static dev.kairan.api.hostile.Text.each;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Much of the same. */
final class WideFamilies {

  private static final String WIDE = "TOO_COMPLEX";

  private WideFamilies() {}

  static Stream<Hostile> all() {
    return Stream.of(
            aliases(),
            rootFields(),
            rootLists(),
            repeated(),
            overlapping(),
            directives(),
            operations())
        .flatMap(family -> family);
  }

  private static Stream<Hostile> aliases() {
    return IntStream.of(101, 500, 900, 3_000, 10_000)
        .mapToObj(
            count ->
                document(
                    "alias bomb, " + count,
                    "{ chambers { nodes { " + each(count, i -> "a" + i + ": name") + " } } }",
                    WIDE));
  }

  private static Stream<Hostile> rootFields() {
    return IntStream.of(31, 100, 400, 1_000, 10_000)
        .mapToObj(
            count ->
                document(
                    "root fields, " + count,
                    "{ " + each(count, i -> "a" + i + ": __typename") + " }",
                    WIDE));
  }

  private static Stream<Hostile> rootLists() {
    return IntStream.of(31, 60, 100, 150, 1_000)
        .mapToObj(
            count ->
                document(
                    "root lists, " + count,
                    "{ "
                        + each(count, i -> "a" + i + ": chambers(first: 100) { nodes { name } }")
                        + " }",
                    WIDE));
  }

  private static Stream<Hostile> repeated() {
    return IntStream.of(601, 1_000, 2_900, 10_000)
        .mapToObj(
            count ->
                document(
                    "repeated field, " + count,
                    "{ chambers { nodes { " + "name ".repeat(count) + "} } }",
                    WIDE));
  }

  /** Fields of one name, whose selections must be compared with each other. */
  private static Stream<Hostile> overlapping() {
    return IntStream.of(40, 100, 250, 400, 1_000)
        .mapToObj(
            count ->
                document(
                    "overlapping fields, " + count,
                    "{ "
                        + each(
                            count,
                            i -> "rules { id title } chambers { nodes { name prefecture { id } } }")
                        + " }",
                    WIDE));
  }

  private static Stream<Hostile> directives() {
    return Stream.of("@skip(if: false)", "@include(if: true)", "@x", "@deprecated", "@x(y: [])")
        .flatMap(
            directive ->
                IntStream.of(51, 500, 5_000)
                    .mapToObj(
                        count ->
                            document(
                                "directive flood, " + directive + " " + count,
                                "{ rules { id " + directive.repeat(count) + " } }",
                                WIDE)));
  }

  private static Stream<Hostile> operations() {
    return IntStream.of(31, 200, 700, 2_000)
        .mapToObj(
            count ->
                document(
                    "operations, " + count,
                    each(count, i -> "query Q" + i + " { __typename }"),
                    WIDE));
  }
}
