package dev.kairan.api.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.LibraryMaker;
import dev.kairan.api.library.RandomLibrary;
import dev.kairan.api.library.RichLibrary;
import dev.kairan.api.library.StoryMaker;
import dev.kairan.api.oracle.CoverageOracle;
import dev.kairan.api.oracle.World;
import dev.kairan.content.Library;
import dev.kairan.content.place.Chamber;
import dev.kairan.content.place.Prefecture;
import dev.kairan.content.place.RegionalBlock;
import dev.kairan.content.press.OutletKind;
import dev.kairan.content.story.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Coverage by topic, by channel and of a part of all chambers and stories. */
@TestInstance(Lifecycle.PER_CLASS)
class CoveragePartsTest {

  private static final String DOCUMENT =
      """
      query (
        $year: Int, $asOf: Date, $affiliated: Boolean,
        $block: ID, $prefecture: ID, $topic: ID, $channel: ID
      ) {
        coverage(
          fiscalYear: $year, asOf: $asOf, includeAffiliated: $affiliated,
          regionalBlock: $block, prefecture: $prefecture, topic: $topic, channel: $channel
        ) {
          chamberCount coveredCount missingCount undatedCount storyCount
          byTopic { topic { id } coveredCount storyCount }
          byChannel { outlet { id } coveredCount storyCount }
          channelUnionCount
        }
      }
      """;

  private final World world = new World(RandomLibrary.of(17, 40, 60));
  private final TestGraph graph = new TestGraph(world.library(), RichLibrary.AS_OF);

  @AfterAll
  void close() {
    graph.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-12-31",
        "2023-04-01",
        "2023-07-05",
        "2023-10-01",
        "2023-10-02",
        "2025-01-01"
      })
  void equalsACountByHandUnderEveryArgument(String day) {
    LocalDate asOf = LocalDate.parse(day);
    for (@Nullable Integer year : new Integer[] {null, 2022, 2023}) {
      for (boolean affiliated : new boolean[] {true, false}) {
        for (Place place : Place.some()) {
          for (@Nullable String topic : new String[] {null, "tourism"}) {
            for (@Nullable String channel : new String[] {null, "ishigaki"}) {
              assertCounts(new Question(year, asOf, affiliated, place, topic, channel));
            }
          }
        }
      }
    }
  }

  private void assertCounts(Question question) {
    Map<String, @Nullable Object> expected = new HashMap<>();
    CoverageOracle oracle = question.oracle(world);
    expected.putAll(oracle.counts());
    expected.putAll(oracle.parts());

    assertThat(graph.ask(DOCUMENT, question.variables()).get("coverage"))
        .as("%s", question)
        .isEqualTo(expected);
  }

  @Test
  void countsAChamberOnceHoweverManyChannelsItWasIn() {
    Library library =
        new LibraryMaker()
            .chamber("mito", "水戸", "みと", Prefecture.IBARAKI)
            .chamber("hitachi", "日立", "ひたち", Prefecture.IBARAKI)
            .chamber("naha", "那覇", "なは", Prefecture.OKINAWA)
            .topic("tourism", "観光")
            .outlet("site", "公式サイト", OutletKind.OWN_CHANNEL, null)
            .outlet("news", "会議所ニュース", OutletKind.OWN_CHANNEL, null)
            .outlet("empty", "空の媒体", OutletKind.OWN_CHANNEL, null)
            .outlet("asahi", "朝日新聞", OutletKind.NATIONAL_PAPER, null)
            .story(
                new StoryMaker("s1")
                    .by("mito", "hitachi")
                    .published("2023-05-01")
                    .topic("tourism")
                    .in("site", null, "2023-05-01")
                    .in("news", null, "2023-05-11"))
            .story(
                new StoryMaker("s2")
                    .by("mito")
                    .published("2023-06-01")
                    .in("news", null, "2023-06-11")
                    .in("asahi", null, null))
            .story(new StoryMaker("s3").by("naha").published("2023-06-01").in("asahi", null, null))
            .make();

    assertThat(numbers(library, "2023-06-11"))
        .isEqualTo("covered 3, site 2/1, news 2/2, empty 0/0, union 2, tourism 2/1");
    assertThat(numbers(library, "2023-06-10"))
        .isEqualTo("covered 3, site 2/1, news 2/1, empty 0/0, union 2, tourism 2/1");
    assertThat(numbers(library, "2023-04-30"))
        .isEqualTo("covered 0, site 0/0, news 0/0, empty 0/0, union 0, tourism 0/0");
  }

  private static String numbers(Library library, String asOf) {
    try (TestGraph graph = new TestGraph(library, RichLibrary.AS_OF)) {
      Answer coverage = new Answer(graph.ask(DOCUMENT, Map.of("asOf", asOf))).at("coverage");
      List<String> numbers = new ArrayList<>();
      numbers.add("covered " + coverage.at("coveredCount").number());
      coverage.at("byChannel").list().forEach(part -> numbers.add(part(part, "outlet")));
      numbers.add("union " + coverage.at("channelUnionCount").number());
      coverage.at("byTopic").list().forEach(part -> numbers.add(part(part, "topic")));
      return String.join(", ", numbers);
    }
  }

  private static String part(Answer part, String of) {
    return part.at(of + ".id").text()
        + " "
        + part.at("coveredCount").number()
        + "/"
        + part.at("storyCount").number();
  }

  @ParameterizedTest
  @CsvSource({
    "regionalBlock, kanto-east",
    "prefecture, Ibaraki",
    "topic, sightseeing",
    "channel, asahi",
    "channel, nowhere"
  })
  void refusesIdsThatWouldLookLikeACountOfNone(String argument, String id) {
    String document = "{ coverage(%s: \"%s\") { coveredCount } }".formatted(argument, id);

    assertThat(graph.execute(document, Map.of()).getErrors())
        .singleElement()
        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "UNKNOWN_ID"))
        .satisfies(error -> assertThat(error.getMessage()).contains("「" + id + "」はありません。"));
  }

  @Test
  void hasAPaceForPlacesButNotForTopicsAndChannels() {
    String document =
        """
        { place: coverage(fiscalYear: 2023, asOf: "2023-10-01", prefecture: "ibaraki") {
            chamberCount expectedByNow }
          topic: coverage(fiscalYear: 2023, topic: "tourism") { expectedByNow topicRule { id } }
          channel: coverage(fiscalYear: 2023, channel: "jcci-site") {
            expectedByNow channelRule { id } } }
        """;
    Answer answer = new Answer(graph.ask(document, Map.of()));

    assertThat(answer.at("place.expectedByNow").value())
        .isEqualTo(answer.at("place.chamberCount").number() * 184 / 366.0);
    assertThat(answer.at("topic.expectedByNow").value()).isNull();
    assertThat(answer.at("topic.topicRule.id").text()).isEqualTo("coverage-topic");
    assertThat(answer.at("channel.expectedByNow").value()).isNull();
    assertThat(answer.at("channel.channelRule.id").text()).isEqualTo("coverage-channel");
  }

  private record Place(@Nullable String block, @Nullable String prefecture) {

    static List<Place> some() {
      return List.of(
          new Place(null, null),
          new Place("kanto", null),
          new Place(null, "ibaraki"),
          new Place("kansai", "ibaraki"));
    }

    boolean has(Chamber chamber) {
      Prefecture there = chamber.prefecture();
      RegionalBlock around = there.block();
      return (block == null || around.id().equals(block))
          && (prefecture == null || there.id().equals(prefecture));
    }
  }

  private record Question(
      @Nullable Integer year,
      LocalDate asOf,
      boolean affiliated,
      Place place,
      @Nullable String topic,
      @Nullable String channel) {

    Map<String, Object> variables() {
      Map<String, Object> variables = new HashMap<>();
      variables.put("year", year);
      variables.put("asOf", asOf.toString());
      variables.put("affiliated", affiliated);
      variables.put("block", place.block());
      variables.put("prefecture", place.prefecture());
      variables.put("topic", topic);
      variables.put("channel", channel);
      return variables;
    }

    CoverageOracle oracle(World world) {
      CoverageOracle all = new CoverageOracle(world, year, asOf, affiliated);
      Predicate<Story> what =
          story ->
              (topic == null || story.topics().contains(topic))
                  && (channel == null || all.appeared(story, channel));
      return new CoverageOracle(world, year, asOf, affiliated, place::has, what);
    }
  }
}
