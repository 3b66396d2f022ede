package dev.kairan.api.hostile;

import static dev.kairan.api.hostile.Hostile.asked;
import static dev.kairan.api.hostile.Hostile.document;
import static dev.kairan.api.hostile.Text.each;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names, texts, numbers and variables beyond all measure. */
final class ValueFamilies {

  private static final String LARGE = "TOO_COMPLEX";

  private ValueFamilies() {}

  static Stream<Hostile> all() {
    return Stream.of(texts(), nothing(), declared(), given(), cursors(), dates())
        .flatMap(family -> family);
  }

  private static Stream<Hostile> texts() {
    return IntStream.of(33_000, 60_000, 120_000)
        .boxed()
        .flatMap(
            length ->
                Stream.of(
                    large("giant text", length, "{ chamber(id: \"%s\") { id } }", "x"),
                    large(
                        "giant block text", length, "{ chamber(id: \"\"\"%s\"\"\") { id } }", "x"),
                    large("giant number", length, "{ plan(fiscalYear: %s) { title } }", "9"),
                    large("giant fraction", length, "{ plan(fiscalYear: 1.%s) { title } }", "9"),
                    large("giant name", length, "{ %s }", "x"),
                    large("giant variable", length, "query ($%s: Int) { __typename }", "x"),
                    large("giant comment", length, "{ __typename } # %s", "x"),
                    large("giant blank", length, "{ __typename %s }", " "),
                    large("giant commas", length, "{ __typename %s }", ","),
                    large("giant lines", length, "{ __typename %s }", "\n"),
                    large("unclosed text", length, "{ chamber(id: \"%s", "x"),
                    large("unclosed block text", length, "{ chamber(id: \"\"\"%s", "x"),
                    large("escapes", length, "{ chamber(id: \"%s\") { id } }", "\\u0041")));
  }

  private static Hostile large(String family, int length, String document, String part) {
    String filled = part.repeat(length / part.length());
    return document(family + ", " + length, document.replace("%s", filled), LARGE);
  }

  private static Stream<Hostile> nothing() {
    return Stream.of(
            "",
            "\u0000",
            "\uFEFF",
            "{",
            "}",
            "{}",
            "{ }",
            "\"",
            "{ a(",
            "{ \u0000 }",
            "{ a\u0000b }",
            "{ \u202Erules }",
            "{ 会議所 }",
            "{ \uD83D\uDE00 }",
            "{ \uFFFF }",
            "{ a ... }",
            "{ ...on }",
            "query query",
            "{ a: }",
            "{ $a }",
            "{ chamber(id: \"\n\") }",
            "{ chamber(id: \"\\q\") { id } }",
            "{ chamber(id: \"\\uD800\") { id } }",
            "# only")
        .filter(document -> !document.isBlank())
        .map(
            document ->
                document(
                    "no document, " + Integer.toHexString(document.hashCode()),
                    document,
                    "SYNTAX",
                    "UNKNOWN_FIELD"));
  }

  private static Stream<Hostile> declared() {
    return IntStream.of(1, 100, 500, 900, 5_000)
        .mapToObj(
            count ->
                document(
                    "variable flood, " + count,
                    "query ("
                        + each(count, i -> "$v" + i + ": [[[Int!]!]!] = [[[1]]]")
                        + ") { __typename }",
                    LARGE,
                    "VALIDATION"));
  }

  private static Stream<Hostile> given() {
    return IntStream.of(101, 1_000, 10_000)
        .boxed()
        .flatMap(
            count ->
                Stream.of(
                    filtered("wide variable", count, Map.of("in", Collections.nCopies(count, "x")))
                        .withStatus(200),
                    filtered("wrong variable", count, List.of(Collections.nCopies(count, "x")))));
  }

  private static Hostile filtered(String family, int count, Object id) {
    return asked(
        family + ", " + count,
        Map.of(
            "query",
            "query ($f: ChamberFilter) { chambers(filter: $f) { totalCount } }",
            "variables",
            Map.of("f", Map.of("id", id))),
        "LIST_TOO_LONG",
        "BAD_ARGUMENT");
  }

  private static Stream<Hostile> cursors() {
    return Stream.of("x", "=", "\u0000", "x".repeat(30_000), "あ", "Z".repeat(99))
        .map(
            cursor ->
                asked(
                        "cursor, " + Integer.toHexString(cursor.hashCode()),
                        Map.of(
                            "query",
                            "query ($c: String) { stories(after: $c) { nodes { id } } }",
                            "variables",
                            Map.of("c", cursor)),
                        "BAD_CURSOR")
                    .withStatus(200));
  }

  private static Stream<Hostile> dates() {
    return Stream.of("x", "2023-02-30", "+99999-01-01", "0".repeat(20_000), "2023-01-01T00:00")
        .map(
            day ->
                asked(
                    "date, " + Integer.toHexString(day.hashCode()),
                    Map.of(
                        "query",
                        "query ($d: Date!) { calendar(from: $d, to: $d) { id } }",
                        "variables",
                        Map.of("d", day)),
                    "BAD_ARGUMENT"));
  }
}
