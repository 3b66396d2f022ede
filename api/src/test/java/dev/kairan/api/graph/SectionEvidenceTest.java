package dev.kairan.api.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.RandomLibrary;
import dev.kairan.api.library.RichLibrary;
import dev.kairan.api.oracle.World;
import dev.kairan.content.plan.ActionItem;
import dev.kairan.content.plan.Section;
import dev.kairan.content.story.Story;
import dev.kairan.content.time.PartialDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The evidence of each section, counted story by story. */
class SectionEvidenceTest {

  private static final String DOCUMENT =
      """
      query ($asOf: Date, $hasStory: Boolean) {
        progress(fiscalYear: 2023, asOf: $asOf) {
          actionItemCount actionItemsWithEvidence
          sections(hasStory: $hasStory) {
            section { id } actionItemCount actionItemsWithEvidence storyCount
          }
        }
      }
      """;

  @Test
  void equalsACountByHandOnEveryDay() {
    var library = RandomLibrary.of(4, 30, 60);
    try (TestGraph graph = new TestGraph(library, RichLibrary.AS_OF)) {
      for (String day : List.of("2021-01-01", "2023-03-31", "2023-04-01", "2024-12-31")) {
        World world = new World(library).on(LocalDate.parse(day));
        List<Section> sections =
            library.plans().stream()
                .filter(plan -> plan.fiscalYear().year() == 2023)
                .flatMap(plan -> plan.sections().stream())
                .toList();
        List<Map<String, Object>> expected =
            sections.stream().map(section -> counts(world, section, LocalDate.parse(day))).toList();
        assertThat(asked(graph, day, null)).as(day).isEqualTo(expected);
        assertThat(asked(graph, day, false))
            .isEqualTo(
                expected.stream()
                    .filter(row -> Integer.valueOf(0).equals(row.get("storyCount")))
                    .toList());
        assertThat(asked(graph, day, true))
            .isEqualTo(
                expected.stream()
                    .filter(row -> !Integer.valueOf(0).equals(row.get("storyCount")))
                    .toList());
      }
    }
  }

  private static Map<String, Object> counts(World world, Section section, LocalDate day) {
    List<ActionItem> items = section.actionItems();
    return Map.of(
        "section",
        Map.of("id", section.id()),
        "actionItemCount",
        items.size(),
        "actionItemsWithEvidence",
        (int) items.stream().filter(item -> !stories(world, item, day).isEmpty()).count(),
        "storyCount",
        (int)
            items.stream().flatMap(item -> stories(world, item, day).stream()).distinct().count());
  }

  private static List<Story> stories(World world, ActionItem item, LocalDate day) {
    return world.storiesOf(item).stream()
        .filter(
            story -> {
              PartialDate published = story.publishedOn();
              return published == null || !published.start().isAfter(day);
            })
        .toList();
  }

  private static @Nullable Object asked(TestGraph graph, String day, @Nullable Boolean hasStory) {
    Map<String, @Nullable Object> variables = new HashMap<>(Map.of("asOf", day));
    variables.put("hasStory", hasStory);
    return new Answer(graph.ask(DOCUMENT, variables)).at("progress.sections").value();
  }
}
