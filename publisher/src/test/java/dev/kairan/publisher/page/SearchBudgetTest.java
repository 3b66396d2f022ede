package dev.kairan.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.answer.SearchText;
import dev.kairan.publisher.query.Altered;
import dev.kairan.publisher.query.SiteAnswers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What searching costs readers. */
class SearchBudgetTest {

  private static final int KILO = 1024;
  private static final int STORIES = 2_000;
  private static final List<String> QUERIES =
      List.of("観光", "商工会議所", "の", "水戸商工会議所", "会議所の取り組み 地域", "若者 まちづくり");

  @Test
  void theScriptIsSmall() {
    assertThat(RenderedSite.files().entrySet())
        .filteredOn(file -> file.getKey().matches("assets/search[.][0-9a-f]+[.]js"))
        .singleElement()
        .satisfies(file -> assertThat(file.getValue().length).isBetween(1, 10 * KILO));
  }

  @Test
  void aFirstAnswerIsLightWithTwoThousandStories() throws IOException {
    Map<String, byte[]> files = RenderedSite.files(many(), RenderedSite.BASE);
    Map<String, Integer> bytes = new TreeMap<>();
    try (SearchReader reader = SearchReader.of(files)) {
      for (String query : QUERIES) {
        bytes.put(query, Transfer.of(query, reader, files).bytes());
      }
    }

    assertThat(bytes)
        .hasSize(QUERIES.size())
        .allSatisfy((query, sum) -> assertThat(sum).isBetween(1, 150 * KILO));
  }

  /** The real texts, those of stories again and again until they are so many. */
  private static SiteAnswers many() {
    SiteAnswers real = RenderedSite.answers();
    List<SearchText> texts = new ArrayList<>();
    int stories = 0;
    for (int round = 0; stories < STORIES; round++) {
      for (SearchText text : real.searchTexts()) {
        boolean story = text.kind() == SearchText.Kind.STORY;
        if (story ? stories < STORIES : round == 0) {
          texts.add(text);
          stories += story ? 1 : 0;
        }
      }
    }
    return Altered.from(real).searchTexts(texts).answers();
  }
}
