package dev.kairan.api.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.RandomLibrary;
import dev.kairan.api.library.RichLibrary;
import dev.kairan.content.Library;
import dev.kairan.content.story.Correction;
import dev.kairan.content.story.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was published, corrected and withdrawn, against a walk through all stories. */
@TestInstance(Lifecycle.PER_CLASS)
class ChangesTest {

  private static final String DOCUMENT =
      """
      query ($since: Date!, $until: Date) {
        changes(since: $since, until: $until) { kind on what story { id } } }
      """;
  private static final LocalDate TODAY = LocalDate.of(2023, 10, 1);
  private static final Library LIBRARY = RandomLibrary.of(29, 20, 120);

  private final TestGraph graph = new TestGraph(LIBRARY, RichLibrary.AS_OF);

  @AfterAll
  void close() {
    graph.close();
  }

  @ParameterizedTest
  @CsvSource({
    "2022-10-01,",
    "2022-12-31, 2022-12-31",
    "2023-01-01, 2023-07-04",
    "2023-04-01, 2023-07-05",
    "2023-07-05, 2023-10-01",
    "2023-10-01,",
    "2023-10-01, 2024-03-31",
    "2023-10-02,"
  })
  void tellsAllThatHappenedNewestFirst(String since, @Nullable String until) {
    Map<String, Object> asked = new HashMap<>();
    asked.put("since", since);
    asked.put("until", until);

    assertThat(told(graph, asked)).isEqualTo(expected(since, until));
  }

  private static List<String> expected(String since, @Nullable String until) {
    LocalDate first = LocalDate.parse(since);
    LocalDate last = until == null ? TODAY : LocalDate.parse(until);
    LocalDate known = last.isAfter(TODAY) ? TODAY : last;
    List<Told> all = new ArrayList<>();
    for (Story story : LIBRARY.stories()) {
      if (story.withdrawn() != null && !story.withdrawn().on().isAfter(known)) {
        all.add(new Told(0, story.withdrawn().on(), story.withdrawn().reason(), story.id()));
        continue;
      }
      if (story.publishedOn() != null) {
        all.add(new Told(2, story.publishedOn().start(), story.title(), story.id()));
      }
      for (Correction correction : story.corrections()) {
        all.add(new Told(1, correction.on(), correction.what(), story.id()));
      }
    }
    return all.stream()
        .filter(told -> !told.on.isBefore(first) && !told.on.isAfter(known))
        .sorted(
            Comparator.comparing((Told told) -> told.on)
                .reversed()
                .thenComparing(told -> told.kind)
                .thenComparing(told -> told.story))
        .map(Told::line)
        .toList();
  }

  private record Told(int kind, LocalDate on, String what, String story) {

    String line() {
      String name = List.of("STORY_WITHDRAWN", "STORY_CORRECTED", "STORY_PUBLISHED").get(kind);
      return name + " " + on + " " + story + " " + what;
    }
  }

  @Test
  void tellsOfAWithdrawnStoryOnlyThatItWent() {
    try (TestGraph rich = new TestGraph(RichLibrary.library(), RichLibrary.AS_OF)) {
      assertThat(told(rich, Map.of("since", "2023-07-01")))
          .containsExactly(
              "STORY_WITHDRAWN 2023-09-15 2023-kasama-01 2023-kasama-01を取り下げた理由",
              "STORY_CORRECTED 2023-09-01 2023-mito-01 人数を改めた。",
              "STORY_CORRECTED 2023-08-01 2023-mito-01 日付を改めた。",
              "STORY_PUBLISHED 2023-07-05 2023-mito-01 水戸など三つの商工会議所が梅まつりを開く");
      assertThat(told(rich, Map.of("since", "2023-09-10", "until", "2023-09-14")))
          .containsExactly(
              "STORY_CORRECTED 2023-09-12 2023-kasama-01 店の数を改めた。",
              "STORY_PUBLISHED 2023-09-10 2023-kasama-01 笠間商工会議所が梅まつりに加わる");
    }
  }

  @ParameterizedTest
  @CsvSource({"2023-10-02, 2023-10-01", "2022-09-29, 2023-10-01"})
  void refusesPeriodsThatAreReversedOrTooLong(String since, String until) {
    assertThat(graph.execute(DOCUMENT, Map.of("since", since, "until", until)).getErrors())
        .singleElement()
        .satisfies(
            error -> assertThat(error.getExtensions()).containsEntry("code", "BAD_DATE_RANGE"));
  }

  private static List<String> told(TestGraph graph, Map<String, Object> asked) {
    return new Answer(graph.ask(DOCUMENT, asked))
        .at("changes").list().stream()
            .map(
                change ->
                    String.join(
                        " ",
                        change.at("kind").text(),
                        change.at("on").text(),
                        change.at("story.id").text(),
                        change.at("what").text()))
            .toList();
  }
}
