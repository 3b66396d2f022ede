package dev.kairan.publisher.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kairan.api.Graph;
import dev.kairan.api.GraphAnswer;
import dev.kairan.content.source.LibraryReader;
import dev.kairan.publisher.html.Addresses;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The script of /search/, run by a real browser, finds what the graph's search finds. */
class SearchEqualsGraphTest {

  private static final int QUERIES = 500;
  private static final int SHOWN = 20;
  private static final Addresses AT = Addresses.below(URI.create(RenderedSite.BASE));

  private static final String DOCUMENT =
      "query ($q: String!) { search(query: $q, first: "
          + SHOWN
          + ") { totalCount nodes { kind id } } }";

  /** Queries come as numbers, because half a character would not survive the way. */
  private static final String SCRIPT =
      """
      const [queries, most, done] = arguments;
      import(document.querySelector('script[type=module]').src).then(async ({ search, shown }) => {
        const answers = [];
        for (const query of queries) {
          try {
            const { hits } = await search(String.fromCharCode(...query));
            const first = await Promise.all(hits.slice(0, most).map(shown));
            answers.push([String(hits.length), ...first.map(({ href }) => href)]);
          } catch (problem) {
            answers.push([problem.message]);
          }
        }
        done(answers);
      }).catch((problem) => done([[String(problem)]]));
      """;

  @Test
  void findsTheSameInTheSameOrder() throws IOException {
    RandomQueries random = new RandomQueries(RenderedSite.answers(), new Random(20261128));
    List<String> queries = Stream.generate(random::next).limit(QUERIES).toList();

    List<List<String>> expected = askGraph(queries);

    assertThat(askBrowser(queries)).isEqualTo(expected);
    int texts = RenderedSite.answers().searchTexts().size();
    assertThat(expected)
        .filteredOn(answer -> answer.size() > 1 && !answer.get(0).equals(String.valueOf(texts)))
        .as("queries that find some texts and not others")
        .hasSizeGreaterThan(QUERIES / 2);
    assertThat(expected).filteredOn(answer -> answer.get(0).equals("0")).hasSizeGreaterThan(20);
    assertThat(expected).filteredOn(answer -> answer.size() > SHOWN).hasSizeGreaterThan(100);
    assertThat(expected).filteredOn(answer -> answer.get(0).endsWith("。")).hasSizeGreaterThan(5);
  }

  private static List<List<String>> askBrowser(List<String> queries) throws IOException {
    try (Browser browser = Browser.openIfInstalled()) {
      assumeTrue(browser != null || Browser.required(), "skipped: no chromium on the PATH");
      try (StaticServer server = new StaticServer(RenderedSite.files())) {
        requireNonNull(browser).show(server.address("search/"), 390, "light");
        browser.driver().manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
        List<List<Integer>> codes =
            queries.stream().map(query -> query.chars().boxed().toList()).toList();
        List<List<String>> answers = new ArrayList<>();
        for (Object answer :
            (List<?>) requireNonNull(browser.driver().executeAsyncScript(SCRIPT, codes, SHOWN))) {
          answers.add(((List<?>) answer).stream().map(String::valueOf).toList());
        }
        return answers;
      }
    }
  }

  /** Each answer is the number of hits and the addresses of the first, or why there is none. */
  private static List<List<String>> askGraph(List<String> queries) throws IOException {
    Path content = RenderedSite.content();
    try (Graph graph =
        Graph.open(
            requireNonNull(LibraryReader.read(content).library()),
            content.resolveSibling("searched.db"),
            RenderedSite.answers().snapshot().asOf().toInstant())) {
      return queries.stream().map(query -> read(graph.ask(DOCUMENT, Map.of("q", query)))).toList();
    }
  }

  private static List<String> read(GraphAnswer answer) {
    if (!answer.errors().isEmpty()) {
      return List.of(answer.errors().get(0).message());
    }
    Map<?, ?> search = (Map<?, ?>) requireNonNull(answer.data().get("search"));
    List<String> read = new ArrayList<>(List.of(String.valueOf(search.get("totalCount"))));
    for (Object node : (List<?>) requireNonNull(search.get("nodes"))) {
      String id = String.valueOf(((Map<?, ?>) node).get("id"));
      read.add(
          switch (String.valueOf(((Map<?, ?>) node).get("kind"))) {
            case "STORY" -> AT.story(id);
            case "ACTION_ITEM" -> AT.item(id);
            default -> AT.chamber(id);
          });
    }
    return read;
  }
}
