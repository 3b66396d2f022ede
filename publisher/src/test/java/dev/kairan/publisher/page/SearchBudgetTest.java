package dev.kairan.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.query.SiteAnswers;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What searching costs readers. */
class SearchBudgetTest {

  private static final int KILO = 1024;
  private static final int STORIES = 2_000;

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
      for (String query : List.of("観光", "商工会議所", "の", "水戸", "会議所の取り組み 地域", "若者 まちづくり")) {
        bytes.put(query, Transfer.of(query, reader, files).bytes());
      }
    }

    assertThat(bytes).allSatisfy((query, sum) -> assertThat(sum).isBetween(1, 150 * KILO));
  }

  /** The real texts again and again, until they are as many as with so many stories. */
  private static SiteAnswers many() {
    SiteAnswers real = RenderedSite.answers();
    int times = (STORIES + real.stories().size() - 1) / real.stories().size();
    return new SiteAnswers(
        real.snapshot(),
        real.rules(),
        real.chambers(),
        real.prefectures(),
        real.regionalBlocks(),
        real.stories(),
        real.topics(),
        real.plans(),
        real.actionItems(),
        real.coverage(),
        real.planYears(),
        real.withdrawnStories(),
        Collections.nCopies(times, real.searchTexts()).stream().flatMap(List::stream).toList(),
        real.redirects());
  }
}
