package dev.kairan.api.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.RandomLibrary;
import dev.kairan.api.library.RichLibrary;
import dev.kairan.api.oracle.CoverageOracle;
import dev.kairan.api.oracle.World;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How many chambers have a story. */
class CoverageTest {

  private static final String COUNTS =
      """
      query ($year: Int, $asOf: Date, $affiliated: Boolean) {
        coverage(fiscalYear: $year, asOf: $asOf, includeAffiliated: $affiliated) {
          chamberCount coveredCount missingCount undatedCount storyCount
        }
      }
      """;

  @Test
  void equalsACountByHandInEveryYearOnEveryDay() {
    World world = new World(RandomLibrary.of(3, 60, 80));
    try (TestGraph graph = new TestGraph(world.library(), RichLibrary.AS_OF)) {
      for (@Nullable Integer year : new Integer[] {null, 2021, 2022, 2023, 2024}) {
        for (String day :
            List.of("2022-12-31", "2023-04-01", "2023-07-04", "2023-07-05", "2025-01-01")) {
          for (boolean affiliated : new boolean[] {true, false}) {
            Map<String, Object> asked = new HashMap<>();
            asked.put("year", year);
            asked.put("asOf", day);
            asked.put("affiliated", affiliated);
            LocalDate asOf = LocalDate.parse(day);

            assertThat(graph.ask(COUNTS, asked).get("coverage"))
                .as("%s", asked)
                .isEqualTo(new CoverageOracle(world, year, asOf, affiliated).counts());
          }
        }
      }
    }
  }

  @Test
  void countsTheSmallLibraryAsWeDid() {
    try (TestGraph graph = new TestGraph(RichLibrary.library(), RichLibrary.AS_OF)) {
      graph
          .tester()
          .document(
              """
              { coverage(fiscalYear: 2023) {
                  asOf includesAffiliated chamberCount coveredCount undatedCount storyCount
                  expectedByNow dataThrough rule { id } } }
              """)
          .execute()
          .path("coverage")
          .entity(Object.class)
          .isEqualTo(
              Map.of(
                  "asOf",
                  "2023-10-01",
                  "includesAffiliated",
                  true,
                  "chamberCount",
                  6,
                  "coveredCount",
                  4,
                  "undatedCount",
                  1,
                  "storyCount",
                  2,
                  "expectedByNow",
                  6 * 184 / 366.0,
                  "dataThrough",
                  "2023-07-05",
                  "rule",
                  Map.of("id", "coverage-year")));
    }
  }

  @Test
  void leavesAffiliatedBodiesOutOnDemand() {
    try (TestGraph graph = new TestGraph(RichLibrary.library(), RichLibrary.AS_OF)) {
      graph
          .tester()
          .document(
              "{ coverage(fiscalYear: 2023, includeAffiliated: false) { coveredCount undatedCount } }")
          .execute()
          .path("coverage")
          .entity(Object.class)
          .isEqualTo(Map.of("coveredCount", 3, "undatedCount", 2));
    }
  }

  @Test
  void addsUpOverPlaces() {
    try (TestGraph graph = new TestGraph(RandomLibrary.of(5, 60, 80), RichLibrary.AS_OF)) {
      Answer coverage =
          new Answer(
                  graph.ask(
                      """
                      { coverage {
                          chamberCount coveredCount missingCount
                          byRegionalBlock { regionalBlock { id } chamberCount coveredCount missingCount }
                          byPrefecture { prefecture { regionalBlock { id } } chamberCount coveredCount missingCount } } }
                      """,
                      Map.of()))
              .at("coverage");

      assertThat(coverage.at("byPrefecture").list()).hasSize(47);
      assertThat(coverage.at("byRegionalBlock").list()).hasSize(9);
      for (String count : List.of("chamberCount", "coveredCount", "missingCount")) {
        int all = coverage.at(count).number();
        assertThat(sum(coverage.at("byPrefecture").list(), count)).isEqualTo(all);
        assertThat(sum(coverage.at("byRegionalBlock").list(), count)).isEqualTo(all);
      }
      for (Answer block : coverage.at("byRegionalBlock").list()) {
        List<Answer> inside =
            coverage.at("byPrefecture").list().stream()
                .filter(p -> p.at("prefecture.regionalBlock").equals(block.at("regionalBlock")))
                .toList();
        assertThat(sum(inside, "coveredCount")).isEqualTo(block.at("coveredCount").number());
      }
    }
  }

  private static int sum(List<Answer> rows, String count) {
    return rows.stream().mapToInt(row -> row.at(count).number()).sum();
  }
}
