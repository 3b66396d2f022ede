package dev.kairan.api.trusted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.RecordLibrary;
import dev.kairan.api.oracle.GapOracle;
import dev.kairan.api.oracle.GapOracle.Place;
import dev.kairan.api.oracle.OrderOracle;
import dev.kairan.api.oracle.World;
import dev.kairan.content.Library;
import dev.kairan.content.place.Chamber;
import dev.kairan.content.place.RegionalBlock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The questions about chambers: told of too often, told of next, how many, and what changed. */
@TestInstance(Lifecycle.PER_CLASS)
class ChamberQuestionsTest {

  /** 09:00 on 15 February 2024 in Japan. */
  private static final Instant AT = Instant.parse("2024-02-15T00:00:00Z");

  private static final LocalDate TODAY = LocalDate.of(2024, 2, 15);

  private final Library library = RecordLibrary.of(77);
  private final World world = new World(library).on(TODAY);
  private final Asking asking = new Asking(library, AT);

  @AfterAll
  void close() {
    asking.close();
  }

  @Test
  void repeatedlyFeaturedChambersHaveSoManyStories() {
    for (int least : List.of(0, 1, 3, 5, 99)) {
      List<List<String>> expected =
          library.chambers().stream()
              .filter(chamber -> world.storiesOf(chamber).size() >= least)
              .sorted(new OrderOracle(world).chambers("STORY_COUNT", true))
              .map(
                  chamber ->
                      List.of(
                          chamber.name(),
                          chamber.prefecture().nameJa(),
                          Integer.toString(world.storiesOf(chamber).size())))
              .toList();
      assertThat(
              asking.table(
                  List.of("会議所", "都道府県", "事例の数"),
                  "repeatedly-featured-chambers",
                  "minStories=" + least))
          .isEqualTo(expected);
      assertThat(asking.values("repeatedly-featured-chambers", "minStories=" + least))
          .containsEntry("その件数以上の会議所", Integer.toString(expected.size()));
    }
    assertThat(asking.answer("repeatedly-featured-chambers").asked().variables())
        .isEqualTo(Map.of("minStories", 3));
    assertThat(asking.table(List.of("会議所"), "repeatedly-featured-chambers"))
        .as("the seed gives some")
        .isNotEmpty();
  }

  @Test
  void theGapQueueNamesTheMostUrgentAndWhy() {
    List<Place> queue = new GapOracle(world, 2023).queue(null);
    List<List<String>> expected =
        queue.stream()
            .map(place -> List.of(place(place), Integer.toString(place.score())))
            .toList();
    assertThat(asking.table(List.of("会議所", "点"), "gap-queue")).isEqualTo(expected);
    assertThat(asking.table(List.of("会議所", "点"), "gap-queue", "first=3"))
        .isEqualTo(expected.subList(0, 3));
    assertThat(asking.table(List.of("会議所"), "gap-queue", "regionalBlock=kanto"))
        .isEqualTo(
            new GapOracle(world, 2023)
                .queue(RegionalBlock.KANTO).stream().map(place -> List.of(place(place))).toList());
    assertThat(asking.values("gap-queue"))
        .containsEntry("年度の事例が無い会議所", Integer.toString(queue.size()))
        .containsEntry("年度", "2023")
        .containsEntry("数えた日", "2024-02-15");
    for (List<String> row : asking.table(List.of("点", "理由の点"), "gap-queue")) {
      int sum = List.of(row.get(1).split("、")).stream().mapToInt(Integer::parseInt).sum();
      assertThat(sum).isEqualTo(Integer.parseInt(row.get(0)));
    }
  }

  private String place(Place place) {
    return library.chambers().stream()
        .filter(chamber -> chamber.id().equals(place.chamber()))
        .findAny()
        .map(Chamber::name)
        .orElseThrow();
  }

  @Test
  void chambersAreCountedOnTheDayAndTheirChangesTold() {
    try (Asking border = new Asking(BorderLibrary.library(), BorderLibrary.AT)) {
      String name = "chamber-count-and-changes";
      List<String> columns = List.of("日", "変化", "会議所", "合併先");
      assertThat(border.table(columns, name))
          .containsExactly(
              List.of("2023-07-01", "設立", "橿原商工会議所", ""),
              List.of("2023-07-01", "合併", "畝傍商工会議所", "橿原商工会議所"));
      assertThat(border.table(columns, name, "changedSince=2023-07-02")).isEmpty();
      assertThat(border.table(columns, name, "asOf=2023-06-30")).isEmpty();
      assertThat(border.values(name))
          .containsEntry("会議所の数", "7")
          .containsEntry("その数の日", "2024-03-15")
          .containsEntry("照らし合わせた日", "2023-04-01");
      assertThat(border.values(name, "asOf=2023-06-30")).containsEntry("会議所の数", "7");
      assertThat(border.values(name, "asOf=2023-07-01")).containsEntry("会議所の数", "7");
      assertThat(border.table(columns, name, "asOf=2023-03-31"))
          .as("before the census nothing is told of what came after")
          .isEmpty();
    }
  }
}
