package dev.kairan.api.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.RichLibrary;
import dev.kairan.api.oracle.Blackout;
import dev.kairan.api.oracle.ExpectedDesk;
import dev.kairan.api.oracle.ExpectedHits;
import dev.kairan.api.oracle.ExpectedItems;
import dev.kairan.api.oracle.ExpectedPlaces;
import dev.kairan.api.oracle.ExpectedPlans;
import dev.kairan.api.oracle.ExpectedPress;
import dev.kairan.api.oracle.ExpectedStories;
import dev.kairan.api.oracle.World;
import dev.kairan.content.Library;
import dev.kairan.content.place.Prefecture;
import dev.kairan.content.place.RegionalBlock;
import dev.kairan.content.press.PressOffice;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.graphql.ExecutionGraphQlService;

/** Every field of the schema, against what the library itself says. */
@TestInstance(Lifecycle.PER_CLASS)
class EveryFieldTest {

  static final List<String> DOCUMENTS =
      List.of("places", "plans", "action-items", "stories", "desk", "press", "numbers", "search");

  private final Library library = Blackout.of(RichLibrary.library(), RichLibrary.AS_OF);
  private final World world = new World(library);
  private final TestGraph graph = new TestGraph(RichLibrary.library(), RichLibrary.AS_OF);

  @AfterAll
  void close() {
    graph.close();
  }

  @Test
  void answersEveryFieldOfTheSchema() {
    FieldWatch watch = new FieldWatch();
    ExecutionGraphQlService watched = GraphEngine.build(watch);

    for (String document : DOCUMENTS) {
      assertThat(graph.execute(watched, read(document)).getErrors()).isEmpty();
    }

    assertThat(watch.neverAnswered()).isEmpty();
  }

  @Test
  void answersPlaces() {
    ExpectedPlaces expected = new ExpectedPlaces(world, LocalDate.of(2023, 10, 1));
    Answer answer = answer("places");

    assertThat(answer.at("chambers.nodes").value())
        .isEqualTo(all(expected.chambers(), expected::chamber));
    assertThat(answer.at("chambers.totalCount").number()).isEqualTo(7);
    assertThat(answer.at("chamber").value())
        .isEqualTo(expected.chamber(one(library.chambers(), c -> c.id().equals("unebi"))));
    assertThat(answer.at("prefectures").value())
        .isEqualTo(all(Arrays.asList(Prefecture.values()), expected::prefecture));
    assertThat(answer.at("prefecture").value()).isEqualTo(expected.prefecture(Prefecture.NARA));
    assertThat(answer.at("regionalBlocks").value())
        .isEqualTo(all(Arrays.asList(RegionalBlock.values()), expected::block));
    assertThat(answer.at("regionalBlock").value()).isEqualTo(expected.block(RegionalBlock.KANSAI));
  }

  @Test
  void answersPlans() {
    ExpectedPlans expected = new ExpectedPlans(world);
    Answer answer = answer("plans");

    assertThat(answer.at("plans").value()).isEqualTo(all(library.plans(), expected::plan));
    assertThat(answer.at("plan").value()).isEqualTo(expected.plan(library.plans().get(1)));
  }

  @Test
  void answersActionItems() {
    ExpectedItems expected = new ExpectedItems(world);
    Answer answer = answer("action-items");

    assertThat(answer.at("actionItems.nodes").value())
        .isEqualTo(all(world.items(), expected::item));
    assertThat(answer.at("actionItems.totalCount").number()).isEqualTo(6);
    assertThat(answer.at("actionItem").value()).isEqualTo(expected.item(world.items().get(2)));
  }

  @Test
  void answersStories() {
    ExpectedStories expected = new ExpectedStories(world);
    Answer answer = answer("stories");

    assertThat(answer.at("stories.nodes").value())
        .isEqualTo(all(expected.stories(), expected::story));
    assertThat(answer.at("stories.totalCount").number()).isEqualTo(6);
    assertThat(answer.at("story").value())
        .isEqualTo(expected.story(one(library.stories(), s -> s.id().equals("2023-mito-01"))));
    assertThat(answer.at("topics").value()).isEqualTo(all(library.topics(), expected::topic));
    assertThat(answer.at("topic").value()).isEqualTo(expected.topic(library.topics().get(0)));
  }

  @Test
  void answersSearches() {
    Answer answer = answer("search");

    assertThat(answer.at("search.totalCount").number()).isEqualTo(3);
    assertThat(answer.at("search.nodes").value())
        .isEqualTo(
            List.of(
                ExpectedHits.hit("ACTION_ITEM", "2023-I-1-02", 301, "[観光]の振興", "[観光]地を支えます。"),
                ExpectedHits.hit(
                    "STORY", "2023-mito-01", 100, "水戸など三つの商工会議所が梅まつりを開く", "[観光]・まちおこし"),
                ExpectedHits.hit("STORY", "2023-naha-01", 100, "2023-naha-01の見出し", "[観光]・まちおこし")));
    assertThat(answer.at("reading.nodes").value())
        .isEqualTo(List.of(ExpectedHits.hit("CHAMBER", "mito", 303, "水戸商工会議所", "[みと]、茨城県、関東")));
    assertThat(answer.at("search.rule.title").text()).isEqualTo("検索結果の並び順");
  }

  @Test
  void answersTheTextsThatAreSearched() {
    List<Answer> texts = answer("search").at("searchTexts").list();

    assertThat(texts)
        .extracting(Answer::value)
        .contains(
            Map.of(
                "kind", "CHAMBER",
                "id", "mito",
                "title", "\n|水戸商工会議所|\n|水戸|\n|みと|\n".replace('|', '\u001F'),
                "summary", "みと、茨城県、関東",
                "body", ""));
    assertThat(texts)
        .filteredOn(text -> text.at("id").text().equals("2023-I-1-02"))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.at("title").text()).isEqualTo("\n|観光|の|振興|\n".replace('|', '\u001F'));
              assertThat(item.at("summary").text()).isEqualTo("観光地を支えます。");
            });
    assertThat(texts)
        .extracting(text -> text.at("kind").text() + " " + text.at("id").text())
        .containsSubsequence(
            "STORY 2023-mito-01",
            "ACTION_ITEM 2023-I-1-01",
            "ACTION_ITEM 2023-I-1-02",
            "ACTION_ITEM 2022-I-1-01",
            "CHAMBER hitachi",
            "CHAMBER mito");
  }

  @Test
  void answersTheDesk() {
    ExpectedDesk expected = new ExpectedDesk(world);
    Answer answer = answer("desk");

    assertThat(answer.at("visits.nodes").value())
        .isEqualTo(all(expected.visits(), expected::visit));
    assertThat(answer.at("visits.totalCount").number()).isEqualTo(3);
    assertThat(answer.at("requests.nodes").value())
        .isEqualTo(all(expected.requests(), expected::request));
    assertThat(answer.at("trainings.nodes").value())
        .isEqualTo(all(expected.trainings(), expected::training));
    assertThat(answer.at("issues.nodes").value())
        .isEqualTo(all(expected.issues(), expected::issue));
  }

  @Test
  void answersThePress() {
    ExpectedPress expected = new ExpectedPress(world, RichLibrary.AS_OF);
    PressOffice office = library.pressOffice();
    Answer answer = answer("press");

    assertThat(answer.at("outlets").value()).isEqualTo(all(library.outlets(), expected::outlet));
    assertThat(answer.at("clippings.nodes").value())
        .isEqualTo(all(expected.clippings(), expected::clipping));
    assertThat(answer.at("releases.nodes").value())
        .isEqualTo(all(expected.releases(), expected::release));
    assertThat(answer.at("release").value())
        .isEqualTo(expected.release(one(office.releases(), r -> r.id().equals("2023-R001"))));
    assertThat(answer.at("pressClubs").value())
        .isEqualTo(all(office.pressClubs(), ExpectedPress::pressClub));
  }

  private Answer answer(String document) {
    return new Answer(graph.ask(read(document), Map.of()));
  }

  static String read(String document) {
    String name = "/every-field/" + document + ".graphql";
    try (InputStream in = EveryFieldTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new AssertionError(name, unreadable);
    }
  }

  private static <R> List<Object> all(Collection<R> rows, Function<R, Object> expected) {
    return rows.stream().map(expected).toList();
  }

  private static <R> R one(Collection<R> rows, Predicate<R> which) {
    return rows.stream().filter(which).findAny().orElseThrow();
  }
}
