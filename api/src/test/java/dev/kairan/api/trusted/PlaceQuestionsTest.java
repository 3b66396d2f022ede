package dev.kairan.api.trusted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.oracle.CoverageOracle;
import dev.kairan.api.oracle.World;
import dev.kairan.content.Library;
import dev.kairan.content.place.Chamber;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The questions about chambers and their stories. */
@TestInstance(Lifecycle.PER_CLASS)
class PlaceQuestionsTest {

  private final Library library = BorderLibrary.library();
  private final World world = new World(library).on(BorderLibrary.TODAY);
  private final Asking asking = new Asking(library, BorderLibrary.AT);

  @AfterAll
  void close() {
    asking.close();
  }

  @Test
  void chambersWithoutStoryAreThoseThatExistAndNoStoryNames() {
    for (LocalDate day : BorderLibrary.DAYS) {
      List<List<String>> expected =
          library.chambers().stream()
              .filter(chamber -> chamber.existsOn(day))
              .filter(chamber -> Counted.stories(world.storiesOf(chamber), day).isEmpty())
              .sorted(
                  Comparator.<Chamber, String>comparing(chamber -> chamber.prefecture().code())
                      .thenComparing(Chamber::kana))
              .map(PlaceQuestionsTest::row)
              .toList();
      assertThat(
              asking.table(List.of("ブロック", "都道府県", "会議所"), "chambers-without-story", "asOf=" + day))
          .as("%s", day)
          .isEqualTo(expected);
      assertThat(asking.values("chambers-without-story", "asOf=" + day))
          .containsEntry("一度も事例の無い会議所", Integer.toString(expected.size()));
    }
  }

  private static List<String> row(Chamber chamber) {
    return List.of(
        chamber.prefecture().block().nameJa(), chamber.prefecture().nameJa(), chamber.name());
  }

  @Test
  void todayAsWeCountedThem() {
    assertThat(asking.table(List.of("会議所"), "chambers-without-story"))
        .as("笠間's story is withdrawn, 札幌's and 橿原's is of tomorrow, 畝傍 is no more")
        .containsExactly(List.of("札幌商工会議所"), List.of("笠間商工会議所"), List.of("橿原商工会議所"));
    assertThat(asking.values("chambers-without-story"))
        .isEqualTo(
            Map.of(
                "一度も事例の無い会議所", "3",
                "会議所の総数", "7",
                "比べる年度に事例の無い会議所", "6",
                "比べる年度", "2023",
                "記録の最も新しい日", "2023-04-01"));
  }

  @Test
  void coverageTodayIsCountedChamberByChamber() {
    for (LocalDate day : BorderLibrary.DAYS) {
      for (int year : new int[] {2022, 2023}) {
        for (boolean affiliated : new boolean[] {true, false}) {
          Map<String, @Nullable Object> expected =
              new CoverageOracle(world, year, day, affiliated).counts();
          assertThat(
                  asking.values(
                      "coverage-today",
                      "asOf=" + day,
                      "fiscalYear=" + year,
                      "includeAffiliated=" + affiliated))
              .containsEntry("事例のある会議所", text(expected.get("coveredCount")))
              .containsEntry("会議所の総数", text(expected.get("chamberCount")))
              .containsEntry("事例の無い会議所", text(expected.get("missingCount")))
              .containsEntry("年度不明の事例だけある会議所", text(expected.get("undatedCount")))
              .containsEntry("数えた事例", text(expected.get("storyCount")));
        }
      }
    }
  }

  @Test
  void coverageIsExpectedAtAnEvenPace() {
    assertThat(asking.values("coverage-today", "asOf=2023-04-01").get("今日までの予定"))
        .as("7 chambers, the first of 366 days")
        .startsWith("0.0191");
    assertThat(asking.values("coverage-today", "asOf=2023-04-01"))
        .as("with one chamber in time")
        .containsEntry("予定より遅れている数", "0");
    assertThat(asking.values("coverage-today"))
        .as("350 of 366 days, and one chamber: 6.69 - 1, rounded up")
        .containsEntry("今日までの予定", Double.toString(7 * 350 / 366.0))
        .containsEntry("予定より遅れている数", "6");
    assertThat(asking.values("coverage-today", "asOf=2024-03-31")).containsEntry("今日までの予定", "7");
    assertThat(asking.values("coverage-today", "asOf=2023-03-31")).containsEntry("今日までの予定", "0");
  }

  private static String text(@Nullable Object number) {
    return String.valueOf(number);
  }
}
