package dev.kairan.api.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.LibraryMaker;
import dev.kairan.api.library.RecordLibrary;
import dev.kairan.api.library.RichLibrary;
import dev.kairan.api.library.StoryMaker;
import dev.kairan.api.oracle.GapOracle;
import dev.kairan.api.oracle.GapOracle.Place;
import dev.kairan.api.oracle.World;
import dev.kairan.content.Library;
import dev.kairan.content.place.Prefecture;
import dev.kairan.content.place.RegionalBlock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which chambers to tell of next. */
class GapQueueTest {

  private static final String DOCUMENT =
      """
      query ($year: Int, $asOf: Date, $block: ID, $first: Int, $after: String, $last: Int, $before: String) {
        gaps(fiscalYear: $year, asOf: $asOf, regionalBlock: $block,
            first: $first, after: $after, last: $last, before: $before) {
          totalCount fiscalYear asOf dataThrough rule { id }
          nodes { rank score lastStoryOn lastVisitOn visited blockMissingShare
            chamber { id } reasons { kind points text } }
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        }
        coverage(fiscalYear: $year, asOf: $asOf) { missingCount }
      }
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-03-31",
        "2023-04-01",
        "2023-07-01",
        "2023-11-15",
        "2024-01-01",
        "2026-11-28"
      })
  void equalsAScoreByHand(String day) {
    for (long seed = 11; seed <= 12; seed++) {
      Library library = RecordLibrary.of(seed);
      World world = new World(library).on(LocalDate.parse(day));
      try (TestGraph graph = new TestGraph(library, RichLibrary.AS_OF)) {
        for (int year : List.of(2022, 2023)) {
          Answer answer = ask(graph, Map.of("year", year, "asOf", day));
          List<Place> expected = new GapOracle(world, year).queue(null);

          assertThat(places(answer)).as("%s of %s", day, year).isEqualTo(expected);
          assertThat(answer.at("gaps.totalCount").number())
              .isEqualTo(expected.size())
              .isEqualTo(answer.at("coverage.missingCount").number());
          for (RegionalBlock block : List.of(RegionalBlock.KANTO, RegionalBlock.TOKAI)) {
            assertThat(places(ask(graph, Map.of("year", year, "asOf", day, "block", block.id()))))
                .isEqualTo(new GapOracle(world, year).queue(block));
          }
        }
      }
    }
  }

  private static List<Place> places(Answer answer) {
    List<Place> places = new ArrayList<>();
    for (Answer gap : answer.at("gaps.nodes").list()) {
      List<Answer> reasons = gap.at("reasons").list();
      assertThat(reasons.stream().mapToInt(reason -> reason.at("points").number()).sum())
          .isEqualTo(gap.at("score").number());
      assertThat(gap.at("rank").number()).isEqualTo(places.size() + 1);
      assertThat(gap.at("visited").yes()).isEqualTo(gap.at("lastVisitOn").value() != null);
      places.add(
          new Place(
              gap.at("chamber.id").text(),
              gap.at("score").number(),
              reasons.stream()
                  .map(reason -> reason.at("kind").text() + " " + reason.at("points").number())
                  .toList(),
              day(gap.at("lastStoryOn")),
              day(gap.at("lastVisitOn"))));
    }
    return places;
  }

  private static @Nullable LocalDate day(Answer answer) {
    return answer.value() == null ? null : LocalDate.parse(answer.text());
  }

  @Test
  void saysEveryFigureBehindThePoints() {
    Library library =
        new LibraryMaker()
            .chamber("mito", "水戸", "みと", Prefecture.IBARAKI)
            .chamber("hitachi", "日立", "ひたち", Prefecture.IBARAKI)
            .chamber("kasama", "笠間", "かさま", Prefecture.IBARAKI)
            .chamber("koga", "古河", "こが", Prefecture.IBARAKI)
            .topic("tourism", "観光・まちおこし")
            .topic("disaster", "防災")
            .story(
                new StoryMaker("2023-mito-01").by("mito").published("2023-05-01").topic("tourism"))
            .story(new StoryMaker("2020-hitachi-01").by("hitachi").published("2021-04-02"))
            .story(new StoryMaker("undated-kasama-01").by("kasama"))
            .visit("hitachi", "2023-06-01")
            .visit("kasama", "2023-07-01")
            .make();
    try (TestGraph graph = new TestGraph(library, Instant.parse("2023-10-01T03:00:00Z"))) {
      List<Answer> queue = ask(graph, Map.of()).at("gaps.nodes").list();

      assertThat(queue.stream().map(gap -> gap.at("chamber.id").text()))
          .containsExactly("koga", "kasama", "hitachi");
      assertThat(texts(queue.get(0)))
          .containsExactly(
              "NO_STORY 100 事例がまだ一つもない",
              "BLOCK_MISSING 15 関東ブロックでは4か所のうち3か所（75％）に2023年度の事例がない",
              "TOPIC_NEED 1 ブロックに事例の少ないテーマが1件ある（防災 0か所）");
      assertThat(texts(queue.get(1)))
          .containsExactly(
              "LAST_STORY 36 事例はあるが、いつのものか分からない",
              "BLOCK_MISSING 15 関東ブロックでは4か所のうち3か所（75％）に2023年度の事例がない",
              "TOPIC_NEED 1 ブロックに事例の少ないテーマが1件ある（防災 0か所）",
              "VISITED 10 2023年7月1日に訪問したが、その後の事例がない");
      assertThat(texts(queue.get(2)))
          .containsExactly(
              "LAST_STORY 29 最後の事例は2021年4月2日で、29か月前",
              "BLOCK_MISSING 15 関東ブロックでは4か所のうち3か所（75％）に2023年度の事例がない",
              "TOPIC_NEED 1 ブロックに事例の少ないテーマが1件ある（防災 0か所）",
              "VISITED 10 2023年6月1日に訪問したが、その後の事例がない");
      assertThat(queue.get(0).at("blockMissingShare").value()).isEqualTo(75.0);
    }
  }

  /** 21 chambers, so that a topic of one of them is rare and a topic of two is not. */
  @Test
  void namesTheRarestTopicsFirstAndCountsAtMostTen() {
    LibraryMaker maker = new LibraryMaker();
    for (int i = 0; i < 21; i++) {
      maker.chamber("c" + i, "第" + i, "あ", Prefecture.IBARAKI);
    }
    maker.topic("often", "よくあるテーマ").topic("once", "一度のテーマ");
    for (int i = 1; i <= 10; i++) {
      maker.topic("none" + i, "無いテーマ" + i);
    }
    maker
        .story(new StoryMaker("s1").by("c1", "c2").published("2023-05-01").topic("often"))
        .story(new StoryMaker("s2").by("c3").published("2022-05-01").topic("once"));
    try (TestGraph graph = new TestGraph(maker.make(), RichLibrary.AS_OF)) {
      List<Answer> queue = ask(graph, Map.of()).at("gaps.nodes").list();

      assertThat(queue).hasSize(19);
      assertThat(texts(queue.get(0)))
          .contains("TOPIC_NEED 10 ブロックに事例の少ないテーマが11件ある（無いテーマ1 0か所、無いテーマ2 0か所、無いテーマ3 0か所など）");
      assertThat(queue.get(18).at("chamber.id").text()).isEqualTo("c3");
      assertThat(texts(queue.get(18)))
          .as("it has the rare one itself")
          .contains("TOPIC_NEED 10 ブロックに事例の少ないテーマが10件ある（無いテーマ1 0か所、無いテーマ2 0か所、無いテーマ3 0か所など）");
    }
  }

  private static List<String> texts(Answer gap) {
    return gap.at("reasons").list().stream()
        .map(
            reason ->
                reason.at("kind").text()
                    + " "
                    + reason.at("points").number()
                    + " "
                    + reason.at("text").text())
        .toList();
  }

  @Test
  void countsTheYearOfTheDayWhereNoneIsAsked() {
    try (TestGraph graph = new TestGraph(RecordLibrary.of(3), RichLibrary.AS_OF)) {
      Answer gaps = ask(graph, Map.of("asOf", "2024-03-31")).at("gaps");
      assertThat(gaps.at("fiscalYear").number()).isEqualTo(2023);
      assertThat(gaps.at("rule.id").text()).isEqualTo("gap-queue");
      assertThat(ask(graph, Map.of("asOf", "2024-04-01")).at("gaps.fiscalYear").number())
          .isEqualTo(2024);
      assertThat(gaps.at("dataThrough").text()).isLessThanOrEqualTo("2024-03-31");
    }
  }

  @Test
  void givesThePagesOfTheWholeQueueForwardsAndBackwards() {
    try (TestGraph graph = new TestGraph(RecordLibrary.of(5), RichLibrary.AS_OF)) {
      List<String> all = ids(ask(graph, Map.of()));
      assertThat(all).hasSizeGreaterThan(9);

      List<String> forwards = new ArrayList<>();
      Map<String, Object> next = new HashMap<>(Map.of("first", 4));
      Answer page;
      do {
        page = ask(graph, next);
        assertThat(page.at("gaps.totalCount").number()).isEqualTo(all.size());
        forwards.addAll(ids(page));
        next.put("after", page.at("gaps.pageInfo.endCursor").text());
      } while (page.at("gaps.pageInfo.hasNextPage").yes());
      assertThat(forwards).isEqualTo(all);

      List<String> backwards = new ArrayList<>();
      Map<String, Object> before = new HashMap<>(Map.of("last", 4));
      do {
        page = ask(graph, before);
        backwards.addAll(0, ids(page));
        before.put("before", page.at("gaps.pageInfo.startCursor").text());
      } while (page.at("gaps.pageInfo.hasPreviousPage").yes());
      assertThat(backwards).isEqualTo(all);
    }
  }

  private static List<String> ids(Answer answer) {
    return answer.at("gaps.nodes").list().stream().map(gap -> gap.at("chamber.id").text()).toList();
  }

  private static Answer ask(TestGraph graph, Map<String, Object> variables) {
    return new Answer(graph.ask(DOCUMENT, variables));
  }
}
