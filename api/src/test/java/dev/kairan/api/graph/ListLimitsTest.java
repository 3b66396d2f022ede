package dev.kairan.api.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.RandomLibrary;
import dev.kairan.api.library.RichLibrary;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.graphql.ResponseError;

/** How much one request may list over HTTP; in process there is no limit. */
@TestInstance(Lifecycle.PER_CLASS)
class ListLimitsTest {

  private final TestGraph graph = new TestGraph(RandomLibrary.of(4, 130, 30), RichLibrary.AS_OF);

  @AfterAll
  void close() {
    graph.close();
  }

  @Test
  void givesTwentyWhereNothingIsAskedAndAHundredAtMost() {
    assertThat(nodes("{ chambers { nodes { id } } }")).hasSize(20);
    assertThat(nodes("{ chambers(first: 100) { nodes { id } } }")).hasSize(100);
    assertThat(code("{ chambers(first: 101) { nodes { id } } }")).isEqualTo("LIST_TOO_LONG");
    assertThat(code("{ chambers(last: 101) { nodes { id } } }")).isEqualTo("LIST_TOO_LONG");
    assertThat(code("{ prefectures { chambers(first: 101) { nodes { id } } } }"))
        .isEqualTo("LIST_TOO_LONG");
  }

  @Test
  void givesAllInProcess() {
    for (String window : List.of("", "(first: 500)", "(last: 130)")) {
      Answer all = new Answer(graph.ask("{ chambers" + window + " { nodes { id } } }", Map.of()));

      assertThat(all.at("chambers.nodes").list()).hasSize(130);
    }
  }

  @Test
  void comparesWithAHundredValuesAtMost() {
    assertThat(filtered(values(100))).isEmpty();
    assertThat(filtered(values(101))).isEqualTo("LIST_TOO_LONG");
    graph.ask("{ chambers(filter: {id: {in: [" + values(300) + "]}}) { totalCount } }", Map.of());
  }

  @Test
  void nestsFiltersTenDeepAtMost() {
    assertThat(nested(4)).isEmpty();
    assertThat(nested(6)).isEqualTo("FILTER_TOO_DEEP");
    assertThat(nested(2_000)).isEqualTo("TOO_COMPLEX");
  }

  private String nested(int depth) {
    String filter =
        "{stories: {some: {chambers: {some: ".repeat(depth / 2)
            + "{id: {eq: \"c1\"}}"
            + "}}}}".repeat(depth / 2);
    return code("{ chambers(filter: " + filter + ") { totalCount } }");
  }

  private String filtered(String values) {
    return code("{ chambers(filter: {id: {in: [" + values + "]}}) { totalCount } }");
  }

  private static String values(int count) {
    return IntStream.range(0, count).mapToObj(i -> "\"c" + i + "\" ").reduce("", String::concat);
  }

  private List<Object> nodes(String document) {
    return graph
        .limitedTester()
        .document(document)
        .execute()
        .path("chambers.nodes")
        .entityList(Object.class)
        .get();
  }

  /** The code of the only error; empty where there is none. */
  private String code(String document) {
    StringBuilder code = new StringBuilder();
    graph
        .limitedTester()
        .document(document)
        .execute()
        .errors()
        .satisfy(errors -> errors.forEach(error -> code.append(code(error))));
    return code.toString();
  }

  private static Object code(ResponseError error) {
    return String.valueOf(error.getExtensions().get("code"));
  }
}
