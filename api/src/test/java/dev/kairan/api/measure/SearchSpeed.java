package dev.kairan.api.measure;

import static java.util.Objects.requireNonNull;

import dev.kairan.api.Graph;
import dev.kairan.api.oracle.RandomQueries;
import dev.kairan.api.oracle.SearchOracle;
import dev.kairan.api.oracle.World;
import dev.kairan.content.Library;
import dev.kairan.content.source.LibraryReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * How long searches take on a content folder, such as one of {@code kairan sample}: the words that
 * nearly every story has, and words cut from the texts at random, each for a page of 20 hits with
 * marks and snippets, through GraphQL.
 */
public final class SearchSpeed {

  private static final Instant AS_OF = Instant.parse("2024-02-01T03:00:00Z");
  private static final int WARM_UP = 1_000;
  private static final int MEASURED = 2_000;
  private static final List<String> COMMON =
      List.of("商工会議所", "会議所", "参加", "観光", "の", "で 開いた", "取り組み", "DX 研修", "東京都", "事業承継", "2023年");
  private static final String DOCUMENT =
      """
      query ($query: String!) {
        search(query: $query, first: 20) {
          totalCount
          nodes { kind id score title { parts { text hit } } snippet { parts { text hit } } }
        } }
      """;

  private SearchSpeed() {}

  /** Takes the content folder. */
  public static void main(String[] arguments) throws IOException {
    Library library = requireNonNull(LibraryReader.read(Path.of(arguments[0])).library());
    List<String> cut = queries(library);
    Path file = Files.createTempDirectory("kairan-measure").resolve("kairan.sqlite");
    try (Graph graph = Graph.open(library, file, AS_OF)) {
      long start = System.nanoTime();
      ask(graph, "見本");
      say(
          "stories %,d, first search with building the index %.2f s",
          library.stories().size(), (System.nanoTime() - start) / 1e9);
      cut.subList(0, WARM_UP).forEach(query -> ask(graph, query));
      report("words cut at random", graph, cut.subList(WARM_UP, WARM_UP + MEASURED));
      for (String query : COMMON) {
        ask(graph, query);
        report(query, graph, Collections.nCopies(100, query));
      }
    }
    Files.delete(file);
  }

  private static List<String> queries(Library library) {
    RandomQueries random = new RandomQueries(new SearchOracle(new World(library)), new Random(7));
    List<String> queries = new ArrayList<>();
    while (queries.size() < WARM_UP + MEASURED) {
      String query = random.next();
      if (!query.isBlank()) {
        queries.add(query);
      }
    }
    return queries;
  }

  private static void report(String what, Graph graph, List<String> queries) {
    long[] nanos = queries.stream().mapToLong(query -> ask(graph, query)).sorted().toArray();
    say(
        "%-12s p50 %6.2f  p95 %6.2f  p99 %6.2f  most %6.2f ms",
        what, at(nanos, 50), at(nanos, 95), at(nanos, 99), at(nanos, 100));
  }

  private static double at(long[] nanos, int percent) {
    return nanos[(nanos.length - 1) * percent / 100] / 1e6;
  }

  private static long ask(Graph graph, String query) {
    long start = System.nanoTime();
    var unused = graph.ask(DOCUMENT, Map.of("query", query));
    return System.nanoTime() - start;
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
