package dev.kairan.api.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.RecordLibrary;
import dev.kairan.api.library.RichLibrary;
import dev.kairan.api.oracle.World;
import dev.kairan.content.Library;
import dev.kairan.content.place.Chamber;
import dev.kairan.content.story.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How many chambers have how many stories. */
class StoryCountHistogramTest {

  private static final String DOCUMENT =
      """
      query ($year: Int, $asOf: Date) {
        storyCountHistogram(fiscalYear: $year, asOf: $asOf) { storyCount chamberCount }
        coverage(fiscalYear: $year, asOf: $asOf) { chamberCount missingCount }
      }
      """;

  @Test
  void equalsACountByHandInEveryYearOnEveryBorder() {
    Library library = RecordLibrary.of(21);
    try (TestGraph graph = new TestGraph(library, RichLibrary.AS_OF)) {
      for (@Nullable Integer year : new Integer[] {null, 2022, 2023, 2024}) {
        for (String day :
            List.of("2023-03-31", "2023-04-01", "2023-07-01", "2023-11-15", "2024-01-01")) {
          Map<String, Object> asked = new HashMap<>();
          asked.put("year", year);
          asked.put("asOf", day);
          Answer answer = new Answer(graph.ask(DOCUMENT, asked));
          List<Integer> bins = new ArrayList<>();
          for (Answer bin : answer.at("storyCountHistogram").list()) {
            assertThat(bin.at("storyCount").number()).isEqualTo(bins.size());
            bins.add(bin.at("chamberCount").number());
          }

          assertThat(bins).as("%s", asked).isEqualTo(bins(library, LocalDate.parse(day), year));
          assertThat(bins.get(0)).isEqualTo(answer.at("coverage.missingCount").number());
          assertThat(bins.stream().mapToInt(n -> n).sum())
              .isEqualTo(answer.at("coverage.chamberCount").number());
        }
      }
    }
  }

  private static List<Integer> bins(Library library, LocalDate day, @Nullable Integer year) {
    World world = new World(library).on(day);
    List<Integer> bins = new ArrayList<>(List.of(0));
    for (Chamber chamber : library.chambers()) {
      if (chamber.existsOn(day)) {
        int stories =
            (int) world.storiesOf(chamber).stream().filter(s -> counts(s, day, year)).count();
        while (bins.size() <= stories) {
          bins.add(0);
        }
        bins.set(stories, bins.get(stories) + 1);
      }
    }
    return bins;
  }

  private static boolean counts(Story story, LocalDate day, @Nullable Integer year) {
    boolean known = story.publishedOn() == null || !story.publishedOn().start().isAfter(day);
    return known
        && (year == null || (story.fiscalYear() != null && story.fiscalYear().year() == year));
  }
}
