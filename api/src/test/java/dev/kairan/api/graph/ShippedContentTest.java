package dev.kairan.api.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.RichLibrary;
import dev.kairan.api.oracle.ExpectedItems;
import dev.kairan.api.oracle.ExpectedPlaces;
import dev.kairan.api.oracle.ExpectedStories;
import dev.kairan.api.oracle.World;
import dev.kairan.content.Library;
import dev.kairan.content.source.LibraryReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The content of this repository, as the graph answers it. */
@TestInstance(Lifecycle.PER_CLASS)
class ShippedContentTest {

  private final Library library =
      Objects.requireNonNull(LibraryReader.read(Path.of("..", "content")).library());
  private final World world = new World(library);
  private final TestGraph graph = new TestGraph(library, RichLibrary.AS_OF);

  @AfterAll
  void close() {
    graph.close();
  }

  @Test
  void hasAllChambersAndTheWholePlan() {
    Answer answer =
        new Answer(
            graph.ask(
                """
                { chambers { totalCount }
                  actionItems(filter: {fiscalYear: {eq: 2023}}) { totalCount }
                  plan(fiscalYear: 2023) {
                    chapters { groups { id } sections { id actionItemCount actionItems { id } subheadings { id } } } } }
                """,
                Map.of()));
    List<Answer> sections =
        answer.at("plan.chapters").list().stream()
            .flatMap(chapter -> chapter.at("sections").list().stream())
            .toList();

    assertThat(answer.at("chambers.totalCount").number()).isEqualTo(515);
    assertThat(answer.at("actionItems.totalCount").number()).isEqualTo(85);
    assertThat(answer.at("plan.chapters").list()).hasSize(4);
    assertThat(sections.stream().map(section -> section.at("actionItemCount").number()))
        .containsExactly(2, 17, 8, 7, 3, 4, 4, 3, 2, 5, 3, 3, 2, 3, 7, 9, 3);
    assertThat(sections.stream().map(section -> section.at("actionItems").list().size()))
        .containsExactly(2, 17, 8, 7, 3, 4, 4, 3, 2, 5, 3, 3, 2, 3, 7, 9, 3);
    assertThat(sections.stream().mapToInt(section -> section.at("subheadings").list().size()).sum())
        .isEqualTo(7);
  }

  @Test
  void isToldWithoutLoss() {
    ExpectedPlaces places = new ExpectedPlaces(world, LocalDate.of(2023, 10, 1));
    ExpectedStories stories = new ExpectedStories(world);
    ExpectedItems items = new ExpectedItems(world);

    assertThat(answer("places").at("chambers.nodes").value())
        .isEqualTo(places.chambers().stream().map(places::chamber).toList());
    assertThat(answer("stories").at("stories.nodes").value())
        .isEqualTo(stories.stories().stream().map(stories::story).toList());
    assertThat(answer("action-items").at("actionItems.nodes").value())
        .isEqualTo(world.items().stream().map(items::item).toList());
  }

  @Test
  void findsWhatTheOfficeAsksFor() {
    assertThat(due("2023-09-01", "2023-09-30"))
        .containsExactlyInAnyOrder("2023-I-1-09", "2023-I-3-05", "2023-II-1-03");
    assertThat(
            new Answer(
                    graph.ask(
                        "{ chambers(filter: {stories: {none: {fiscalYear: {eq: 2023}}}}) { totalCount } }",
                        Map.of()))
                .at("chambers.totalCount")
                .number())
        .isEqualTo(
            (int)
                library.chambers().stream()
                    .filter(
                        c ->
                            world.storiesOf(c).stream()
                                .map(s -> s.fiscalYear())
                                .filter(Objects::nonNull)
                                .noneMatch(year -> year.year() == 2023))
                    .count());
  }

  private List<String> due(String from, String to) {
    String document =
        """
        query ($from: Date!, $to: Date!) {
          actionItems(filter: {schedules: {some: {kind: {eq: SCHEDULE}, end: {gte: $from, lte: $to}}}}) {
            nodes { id } } }
        """;
    return new Answer(graph.ask(document, Map.of("from", from, "to", to)))
        .at("actionItems.nodes").list().stream().map(item -> item.at("id").text()).toList();
  }

  private Answer answer(String document) {
    return new Answer(graph.ask(EveryFieldTest.read(document), Map.of()));
  }
}
