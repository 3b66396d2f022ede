package dev.kairan.api.trusted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.graph.TestGraph;
import dev.kairan.api.library.RichLibrary;
import dev.kairan.api.oracle.SearchOracle;
import dev.kairan.api.oracle.World;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The question what holds a word, against a look at every text. */
class SearchQuestionTest {

  private static final List<String> KINDS = List.of("STORY", "ACTION_ITEM", "CHAMBER");

  @ParameterizedTest
  @CsvSource({", 観光", "観光, 観光", "ﾐﾄ, みと", "梅まつり　三つ, 梅まつり 三つ", "経済産業省, 経済産業省", "無い言葉, 無い言葉"})
  void findsWhatHoldsTheWord(@Nullable String asked, String word) throws IOException {
    World world = new World(RichLibrary.library());
    try (TestGraph graph = new TestGraph(world.library(), RichLibrary.AS_OF)) {
      Map<String, Object> answer =
          graph.ask(document(), asked == null ? Map.of() : Map.of("query", asked));
      List<String> expected =
          new SearchOracle(world)
              .find(word, KINDS, null).values().stream().map(found -> found.text().id()).toList();

      assertThat(answer)
          .extractingByKey("search")
          .hasFieldOrPropertyWithValue("totalCount", expected.size())
          .extracting("nodes", InstanceOfAssertFactories.list(Map.class))
          .extracting(hit -> hit.get("id"))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private static String document() throws IOException {
    String name = "/trusted-documents/search.graphql";
    try (InputStream in = SearchQuestionTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
