package dev.kairan.api.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.DeskLibrary;
import dev.kairan.api.library.RandomLibrary;
import dev.kairan.api.library.RichLibrary;
import dev.kairan.api.oracle.BlockOracle;
import dev.kairan.api.oracle.World;
import dev.kairan.content.Library;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Chambers, stories, visits and clippings by regional block. */
class BlockTableTest {

  private static final String DOCUMENT =
      """
      query ($year: Int!, $asOf: Date) {
        regionalBlockTable(fiscalYear: $year, asOf: $asOf) {
          blocks { regionalBlock { id } figures { ...figures } }
          total { ...figures }
        }
      }
      fragment figures on BlockFigures {
        chamberCount coveredCount storyCount visitedCount visitCount
        clippingCount originalClippingCount
      }
      """;

  @Test
  void equalsACountByHandInEveryYearOnEveryDay() {
    assertCounts(DeskLibrary.library(), DeskLibrary.AT, DeskLibrary.DAYS);
    assertCounts(
        RandomLibrary.of(6, 50, 80),
        RichLibrary.AS_OF,
        List.of(LocalDate.of(2023, 4, 1), LocalDate.of(2023, 7, 5), LocalDate.of(2025, 1, 1)));
  }

  private static void assertCounts(Library library, Instant at, List<LocalDate> days) {
    World world = new World(library);
    try (TestGraph graph = new TestGraph(library, at)) {
      for (int year : new int[] {2021, 2022, 2023, 2024}) {
        for (LocalDate day : days) {
          assertThat(
                  graph
                      .ask(DOCUMENT, Map.of("year", year, "asOf", day.toString()))
                      .get("regionalBlockTable"))
              .as("%s on %s", year, day)
              .isEqualTo(new BlockOracle(world, year, day).table());
        }
      }
    }
  }

  @Test
  void putsStoriesOfSeveralBlocksIntoEachAndNationalPapersIntoNone() {
    Answer table = table(2023);
    List<Answer> blocks = table.at("blocks").list();

    assertThat(figures(blocks, "storyCount")).containsExactly(0, 0, 1, 0, 0, 0, 0, 0, 1);
    assertThat(table.at("total.storyCount").number()).isEqualTo(1);
    assertThat(figures(blocks, "clippingCount")).containsExactly(0, 0, 2, 0, 0, 1, 0, 0, 0);
    assertThat(table.at("total.clippingCount").number()).isEqualTo(4);
    assertThat(table.at("total.originalClippingCount").number()).isEqualTo(2);
  }

  @Test
  void countsAMergedChamberAmongTheVisitedOnly() {
    List<Answer> blocks = table(2023).at("blocks").list();

    assertThat(figures(blocks, "chamberCount")).containsExactly(0, 0, 2, 0, 0, 2, 0, 1, 1);
    assertThat(figures(blocks, "visitedCount")).containsExactly(0, 0, 1, 0, 0, 2, 0, 1, 1);
  }

  @Test
  void leavesOpenWhatIsNotRecorded() {
    Answer total = table(2025).at("total");

    assertThat(total.at("visitedCount").value()).isNull();
    assertThat(total.at("visitCount").value()).isNull();
    assertThat(total.at("clippingCount").value()).isNull();
    assertThat(total.at("originalClippingCount").value()).isNull();
    assertThat(total.at("storyCount").number()).isZero();
  }

  private static List<Object> figures(List<Answer> blocks, String figure) {
    return blocks.stream().<Object>map(block -> block.at("figures." + figure).number()).toList();
  }

  private static Answer table(int year) {
    try (TestGraph graph = new TestGraph(DeskLibrary.library(), DeskLibrary.AT)) {
      return new Answer(graph.ask(DOCUMENT, Map.of("year", year))).at("regionalBlockTable");
    }
  }
}
