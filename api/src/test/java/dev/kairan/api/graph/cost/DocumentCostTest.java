package dev.kairan.api.graph.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.RandomLibrary;
import dev.kairan.content.Library;
import dev.kairan.content.story.Participation;
import dev.kairan.content.story.Story;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Estimates over 130 chambers and 30 stories, against counts over the library itself. */
class DocumentCostTest {

  private static final Library LIBRARY = RandomLibrary.of(4, 130, 30);

  @TempDir static Path folder;
  static CostlyGraph graph;

  @BeforeAll
  static void open() {
    graph = new CostlyGraph(LIBRARY, folder);
  }

  @AfterAll
  static void close() {
    graph.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1   | { __typename }
          2   | { a: __typename b: __typename c: rules @skip(if: true) { id } chamber(id: "x") { id id id } }
          1   | { chambers { totalCount } }
          23  | { chambers { nodes { id } } }
          111 | { chambers(first: 100) { nodes { id } } }
          121 | { chambers(first: 100) { nodes { id name } } }
          13  | { chambers(last: 10) { nodes { id name } } }
          25  | { chambers(first: 10) { edges { cursor node { id } } nodes { id } } }
          34  | { stories(first: 100) { nodes { id } } }
          1   | { chambers(first: 0) { nodes { id name } } }
          2   | { chamber(id: "x") { id name } }
          52  | { prefectures { id } }
          109 | { prefectures { id regionalBlock { id name } } }
          0   | { rules @skip(if: true) { id } }
          52  | { prefectures @include(if: true) { id } }
          251 | { coverage(fiscalYear: 2023) { __typename } }
          100 | { __schema { types { name fields { name } } } }
          13  | { chambers(first: 10, filter: { name: { eq: "x" } }) { nodes { id } totalCount } }
          """)
  void isWhatOneCountsByHand(int units, String document) {
    assertThat(graph.of(document, Map.of()).estimated()).isEqualTo(units);
  }

  @Test
  void aListInAListIsAsLongAsItsParentsReallyHave() {
    int stories =
        LIBRARY.stories().stream()
            .map(Story::participations)
            .flatMap(List::stream)
            .map(Participation::chamber)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
            .values()
            .stream()
            .sorted(Comparator.reverseOrder())
            .limit(100)
            .mapToInt(Long::intValue)
            .sum();
    String document =
        "{ chambers(first: 100) { nodes { stories(first: 100) { nodes { title } } } } }";
    // The connection; a hundred chambers, each with a connection; the stories with their titles.
    int units = (int) Math.ceil(0.1 + 100 + 10 + stories * 1.1);
    assertThat(graph.of(document, Map.of()).estimated()).isEqualTo(units).isLessThan(300);
  }

  @Test
  void variablesAreHeard() {
    String document = "query ($n: Int = 5) { chambers(first: $n) { nodes { id } } }";
    assertThat(graph.of(document, Map.of()).estimated()).isEqualTo(6);
    assertThat(graph.of(document, Map.of("n", 50)).estimated()).isEqualTo(56);
  }

  @Test
  void aFragmentCostsWhereverItIsSpread() {
    String document =
        """
        { a: chambers(first: 10) { ...page } b: chambers(first: 20) { ...page } }
        fragment page on ChamberConnection { nodes { ... on Chamber { id } } }
        """;
    assertThat(graph.of(document, Map.of()).estimated()).isEqualTo(34);
  }
}
