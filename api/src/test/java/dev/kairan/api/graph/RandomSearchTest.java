package dev.kairan.api.graph;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.RandomLibrary;
import dev.kairan.api.oracle.RandomQueries;
import dev.kairan.api.oracle.SearchOracle;
import dev.kairan.api.oracle.SearchOracle.Found;
import dev.kairan.api.oracle.World;
import dev.kairan.content.Library;
import dev.kairan.content.source.LibraryReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Searches for random words, against a look at every text. */
@TestInstance(Lifecycle.PER_CLASS)
class RandomSearchTest {

  private static final int QUERIES = 500;
  private static final List<String> KINDS = List.of("STORY", "ACTION_ITEM", "CHAMBER");
  private static final String DOCUMENT =
      """
      query ($query: String!, $kinds: [SearchKind!], $year: Int) {
        search(query: $query, kinds: $kinds, fiscalYear: $year) {
          totalCount nodes { kind id score } } }
      """;

  /** A library and what looks at its texts. */
  private record Searched(TestGraph graph, SearchOracle oracle) {

    static Searched of(Library library) {
      World world = new World(library);
      return new Searched(
          new TestGraph(
              library, world.day().atTime(12, 0).toInstant(java.time.ZoneOffset.ofHours(9))),
          new SearchOracle(world));
    }
  }

  private final Searched shipped =
      Searched.of(requireNonNull(LibraryReader.read(Path.of("..", "content")).library()));
  private final Searched made = Searched.of(RandomLibrary.of(5, 60, 200));

  @AfterAll
  void close() {
    shipped.graph().close();
    made.graph().close();
  }

  @Test
  void findsInTheShippedContentWhatALookAtEveryTextFinds() {
    compare(shipped, new Random(20261128));
  }

  @Test
  void findsInARandomLibraryWhatALookAtEveryTextFinds() {
    compare(made, new Random(515));
  }

  private static void compare(Searched searched, Random random) {
    RandomQueries queries = new RandomQueries(searched.oracle(), random);
    int telling = 0;
    for (int i = 0; i < QUERIES; i++) {
      String query = queries.next();
      if (query.strip().isEmpty() || query.equals("　")) {
        continue;
      }
      List<String> kinds = random.nextInt(3) == 0 ? List.of(KINDS.get(random.nextInt(3))) : KINDS;
      Integer year = random.nextInt(5) == 0 ? 2022 + random.nextInt(3) : null;
      Map<String, Found> expected = searched.oracle().find(query, kinds, year);
      check(ask(searched.graph(), query, kinds, year), expected, query);
      telling += expected.isEmpty() || expected.size() == searched.oracle().texts().size() ? 0 : 1;
    }

    assertThat(telling).isGreaterThan(QUERIES / 2);
  }

  private static Answer ask(
      TestGraph graph, String query, List<String> kinds, @Nullable Integer year) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("query", query);
    variables.put("kinds", kinds);
    if (year != null) {
      variables.put("year", year);
    }
    return new Answer(graph.ask(DOCUMENT, variables)).at("search");
  }

  private static void check(Answer answer, Map<String, Found> expected, String query) {
    List<Hit> hits = new ArrayList<>();
    for (Answer hit : answer.at("nodes").list()) {
      String key = hit.at("kind").text() + " " + hit.at("id").text();
      Found found = requireNonNull(expected.get(key), key + " should not be found by " + query);
      hits.add(new Hit(key, found, hit.at("score").number()));
    }

    assertThat(hits).as(query).hasSameSizeAs(expected.keySet());
    assertThat(hits.stream().map(Hit::key).collect(Collectors.toSet()))
        .as(query)
        .isEqualTo(expected.keySet());
    assertThat(answer.at("totalCount").number()).as(query).isEqualTo(expected.size());
    assertThat(hits).as(query).allMatch(hit -> hit.score() / 100 * 100 == hit.found().points());
    assertThat(hits).as(query).isSortedAccordingTo(Hit.ORDER);
  }

  /** A hit, and what a look at every text says of it. */
  private record Hit(String key, Found found, int score) {

    static final Comparator<Hit> ORDER =
        Comparator.comparing((Hit hit) -> -hit.score)
            .thenComparing(
                hit -> hit.found.text().newest(), Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(hit -> hit.found.text().id());
  }
}
