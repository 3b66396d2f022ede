package dev.kairan.api.trusted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.LibraryMaker;
import dev.kairan.api.library.RandomLibrary;
import dev.kairan.api.library.RichLibrary;
import dev.kairan.api.library.StoryMaker;
import dev.kairan.api.oracle.OrderOracle;
import dev.kairan.api.oracle.World;
import dev.kairan.content.place.Chamber;
import dev.kairan.content.place.Prefecture;
import dev.kairan.content.place.RegionalBlock;
import dev.kairan.content.story.Contact;
import dev.kairan.content.story.Participation;
import dev.kairan.content.story.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a regional newsroom asks in the morning. */
@TestInstance(Lifecycle.PER_CLASS)
class NewsDeskQuestionsTest {

  private static final String NAME = "stories-of-last-days";

  private final World world = new World(RandomLibrary.of(41, 30, 60));
  private final Asking asking = new Asking(world.library(), RichLibrary.AS_OF);

  @AfterAll
  void close() {
    asking.close();
  }

  @ParameterizedTest
  @CsvSource({"2022-01-01, 2023-12-31", "2023-03-31, 2023-04-01", "2023-07-05, 2023-07-05"})
  void listsWhatBecamePublicBetweenTheDaysForEachPlace(LocalDate from, LocalDate to) {
    String[] days = {"recentFrom=" + from, "asOf=" + to};
    Predicate<Story> recent = story -> isWithin(story, from, to);

    // Random stories may have no chamber; those of the content always have one.
    assertThat(ids(days)).isEqualTo(expected(recent.and(of(chamber -> true))));
    for (Prefecture prefecture : Prefecture.values()) {
      String id = prefecture.id();
      assertThat(ids(days[0], days[1], "prefecture=" + id))
          .as(id)
          .isEqualTo(expected(recent.and(of(chamber -> chamber.prefecture() == prefecture))));
    }
    for (RegionalBlock block : RegionalBlock.values()) {
      String id = block.id();
      assertThat(ids(days[0], days[1], "regionalBlock=" + id))
          .as(id)
          .isEqualTo(expected(recent.and(of(chamber -> chamber.prefecture().block() == block))));
    }
    assertThat(asking.values(NAME, days))
        .containsEntry("全国で、この間に公になった事例", Integer.toString(expected(recent).size()));
  }

  private static boolean isWithin(Story story, LocalDate from, LocalDate to) {
    return story.publishedOn() != null
        && !story.publishedOn().start().isBefore(from)
        && !story.publishedOn().start().isAfter(to);
  }

  private Predicate<Story> of(Predicate<Chamber> place) {
    Map<String, Chamber> chambers =
        world.library().chambers().stream()
            .collect(Collectors.toMap(Chamber::id, Function.identity()));
    return story ->
        story.participations().stream()
            .map(Participation::chamber)
            .anyMatch(id -> place.test(Objects.requireNonNull(chambers.get(id))));
  }

  private List<String> expected(Predicate<Story> wanted) {
    return world.stories().stream()
        .filter(wanted)
        .sorted(new OrderOracle(world).stories("PUBLISHED_ON", true))
        .map(Story::id)
        .toList();
  }

  private List<String> ids(String... variables) {
    return asking.table(List.of("事例の番号"), NAME, variables).stream().map(row -> row.get(0)).toList();
  }

  @Test
  void looksBackOverFourteenDaysAndTellsWhomToCall() {
    Contact contact = new Contact("総務課", "029-000-0000", null, "9時から17時");
    LibraryMaker maker =
        new LibraryMaker()
            .chamber("mito", "水戸", "みと", Prefecture.IBARAKI)
            .story(new StoryMaker("fifteen-days").by("mito").published("2023-09-17"))
            .story(new StoryMaker("fourteen-days").by("mito").published("2023-09-18"))
            .story(new StoryMaker("today").by("mito").published("2023-10-01").contact(contact))
            .story(new StoryMaker("unknown").by("mito").date("2023-10-01"));
    try (Asking small = new Asking(maker.make(), RichLibrary.AS_OF)) {
      assertThat(small.table(List.of("事例の番号", "都道府県", "問い合わせ先", "電話", "受付時間"), NAME))
          .containsExactly(
              List.of("today", "茨城県", "総務課", "029-000-0000", "9時から17時"),
              List.of("fourteen-days", "茨城県", "", "", ""));
      assertThat(small.table(List.of("事例の番号"), NAME, "asOf=2023-09-30"))
          .containsExactly(List.of("fourteen-days"), List.of("fifteen-days"));
    }
  }
}
