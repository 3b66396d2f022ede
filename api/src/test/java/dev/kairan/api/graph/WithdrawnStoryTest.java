package dev.kairan.api.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.Changed;
import dev.kairan.api.library.RandomLibrary;
import dev.kairan.api.library.RichLibrary;
import dev.kairan.api.oracle.World;
import dev.kairan.content.Library;
import dev.kairan.content.desk.Placement;
import dev.kairan.content.story.Evidence;
import dev.kairan.content.story.Participation;
import dev.kairan.content.story.Story;
import dev.kairan.content.story.Withdrawal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A story that is withdrawn is as if it had never been, except to those who ask what is gone. */
class WithdrawnStoryTest {

  private static final Library LIBRARY = withoutPlacedStories(RandomLibrary.of(37, 90, 80));
  private static final String NOON = "T03:00:00Z";

  @ParameterizedTest
  @ValueSource(strings = {"2022-12-30", "2023-07-04", "2023-07-05", "2023-10-01", "2024-04-01"})
  void everyAnswerIsThatOfALibraryWithoutIt(String day) {
    Instant asOf = Instant.parse(day + NOON);
    Library without = Changed.with(LIBRARY, "stories", standingOn(day));
    assertThat(without.stories()).allMatch(story -> story.withdrawn() == null);

    try (TestGraph all = new TestGraph(LIBRARY, asOf);
        TestGraph some = new TestGraph(without, asOf)) {
      for (String document : EveryFieldTest.DOCUMENTS) {
        assertThat(answer(all, document)).as(document).isEqualTo(answer(some, document));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-06-30", "2023-07-05", "2023-10-01", "2024-03-30", "2024-03-31"})
  void numbersAsOfADayAreThoseOfThatDayWheneverTheyAreAsked(String day) {
    String document =
        """
        query ($asOf: Date) {
          progress(fiscalYear: 2023, asOf: $asOf) {
            actionItemsWithEvidence dataThrough targets { target { id } state value dataThrough } }
          coverage(fiscalYear: 2023, asOf: $asOf) {
            coveredCount undatedCount storyCount dataThrough channelUnionCount
            byTopic { topic { id } coveredCount storyCount } } }
        """;
    Map<String, Object> asked = Map.of("asOf", day);
    Library without = Changed.with(LIBRARY, "stories", standingOn(day));

    try (TestGraph late = new TestGraph(LIBRARY, Instant.parse("2030-01-01" + NOON));
        TestGraph early = new TestGraph(LIBRARY, Instant.parse("2020-01-01" + NOON));
        TestGraph some = new TestGraph(without, RichLibrary.AS_OF)) {
      Map<String, Object> expected = some.ask(document, asked);

      assertThat(late.ask(document, asked)).isEqualTo(expected);
      assertThat(early.ask(document, asked)).isEqualTo(expected);
    }
  }

  @Test
  void thereIsSomethingToTell() {
    World world = new World(LIBRARY);

    assertThat(LIBRARY.stories().size() - world.stories().size()).isGreaterThan(5);
    assertThat(world.stories())
        .filteredOn(story -> story.withdrawn() != null)
        .hasSizeGreaterThan(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-12-30", "2023-07-05", "2024-04-01", "2030-01-01"})
  void allThatAreGoneAreNamedWithWhereTheyStood(String day) {
    LocalDate today = LocalDate.parse(day);
    List<String> expected =
        LIBRARY.stories().stream()
            .filter(story -> story.isWithdrawnBy(today))
            .sorted(
                Comparator.comparing((Story story) -> withdrawal(story).on())
                    .reversed()
                    .thenComparing(Story::id))
            .map(WithdrawnStoryTest::trace)
            .toList();

    try (TestGraph graph = new TestGraph(LIBRARY, Instant.parse(day + NOON))) {
      Answer answer =
          new Answer(
              graph.ask(
                  """
                  { withdrawnStories { id title withdrawn { on reason }
                      participations { chamber { id } } topics { id }
                      evidence { actionItem { id } } } }
                  """,
                  Map.of()));
      assertThat(answer.at("withdrawnStories").list())
          .extracting(WithdrawnStoryTest::trace)
          .isEqualTo(expected);
    }
    assertThat(expected.isEmpty()).isEqualTo(day.equals("2022-12-30"));
  }

  private static Withdrawal withdrawal(Story story) {
    return Objects.requireNonNull(story.withdrawn());
  }

  private static String trace(Story story) {
    return String.join(
        "|",
        story.id(),
        story.title(),
        withdrawal(story).on().toString(),
        withdrawal(story).reason(),
        story.participations().stream().map(Participation::chamber).toList().toString(),
        story.topics().toString(),
        story.evidence().stream().map(Evidence::actionItem).toList().toString());
  }

  private static String trace(Answer story) {
    return String.join(
        "|",
        story.at("id").text(),
        story.at("title").text(),
        story.at("withdrawn.on").text(),
        story.at("withdrawn.reason").text(),
        texts(story, "participations", "chamber.id"),
        texts(story, "topics", "id"),
        texts(story, "evidence", "actionItem.id"));
  }

  private static String texts(Answer story, String list, String field) {
    return story.at(list).list().stream().map(each -> each.at(field).text()).toList().toString();
  }

  @Test
  void byItsIdItSaysThatItIsGoneAndNothingOfWhatItSaid() {
    try (TestGraph graph = new TestGraph(RichLibrary.library(), RichLibrary.AS_OF)) {
      Answer story =
          new Answer(
                  graph.ask(
                      """
                      { story(id: "2023-kasama-01") {
                          title summary { short medium long } body { markdown html text }
                          figures { value } image { file } contact { name }
                          participations { chamber { id } } appearances { outlet { id } }
                          corrections { what } withdrawn { on reason } } }
                      """,
                      Map.of()))
              .at("story");

      assertThat(story.at("title").text()).isEqualTo("笠間商工会議所が梅まつりに加わる");
      assertThat(story.at("withdrawn").value())
          .isEqualTo(Map.of("on", "2023-09-15", "reason", "2023-kasama-01を取り下げた理由"));
      assertThat(story.at("summary").value())
          .isEqualTo(Map.of("short", "", "medium", "", "long", ""));
      assertThat(story.at("body").value())
          .isEqualTo(Map.of("markdown", "", "html", "", "text", ""));
      assertThat(story.at("figures").list()).isEmpty();
      assertThat(story.at("image").value()).isNull();
      assertThat(story.at("contact").value()).isNull();
      assertThat(story.at("participations").list()).hasSize(2);
      assertThat(story.at("appearances").list()).hasSize(1);
      assertThat(story.at("corrections").list()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-09-14T14:59:59Z", "2023-09-14T15:00:00Z"})
  void goesAtMidnightInJapan(String instant) {
    boolean gone = instant.endsWith("15:00:00Z");
    String document =
        "{ story(id: \"2023-kasama-01\") { body { text } withdrawn { on } }"
            + " stories(filter: {id: {eq: \"2023-kasama-01\"}}) { totalCount } }";

    try (TestGraph graph = new TestGraph(RichLibrary.library(), Instant.parse(instant))) {
      Answer answer = new Answer(graph.ask(document, Map.of()));

      assertThat(answer.at("stories.totalCount").number()).isEqualTo(gone ? 0 : 1);
      assertThat(answer.at("story.withdrawn").value() != null).isEqualTo(gone);
      assertThat(answer.at("story.body.text").text()).isEqualTo(gone ? "" : "2023-kasama-01");
    }
  }

  /** Issues keep naming a story that is withdrawn, so a library without it could not be whole. */
  private static Library withoutPlacedStories(Library library) {
    List<Placement> placements =
        library.desk().placements().stream()
            .map(each -> Changed.with(each, "story", null))
            .toList();
    return Changed.with(library, "desk", Changed.with(library.desk(), "placements", placements));
  }

  /** The stories that stand on a day, as if nobody meant to withdraw them later. */
  private static List<Story> standingOn(String day) {
    return new World(LIBRARY, LocalDate.parse(day))
        .stories().stream().map(story -> Changed.with(story, "withdrawn", null)).toList();
  }

  /** The whole answer, but for what tells of withdrawals. */
  private static Map<String, Object> answer(TestGraph graph, String document) {
    Map<String, Object> answer = new HashMap<>(graph.ask(EveryFieldTest.read(document), Map.of()));
    answer.remove("withdrawnStories");
    answer.computeIfPresent(
        "changes",
        (name, changes) ->
            new Answer(changes)
                .list().stream()
                    .filter(change -> !change.at("kind").text().equals("STORY_WITHDRAWN"))
                    .toList());
    return answer;
  }
}
