package dev.kairan.content.source;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.content.Library;
import dev.kairan.content.check.Problem;
import dev.kairan.content.check.Severity;
import dev.kairan.content.place.Chamber;
import dev.kairan.content.plan.ActionItem;
import dev.kairan.content.plan.Event;
import dev.kairan.content.plan.Plan;
import dev.kairan.content.plan.ScheduleKind;
import dev.kairan.content.plan.Section;
import dev.kairan.content.time.FiscalYear;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The content that we ship reads without errors and has the numbers of the official documents. */
class ShippedContentTest {

  private static final FiscalYear FISCAL_2023 = new FiscalYear(2023);

  private static Library library;
  private static Plan plan;

  @BeforeAll
  static void read() {
    Reading reading = LibraryReader.read(Path.of("."));
    List<Problem> errors =
        reading.problems().stream().filter(p -> p.severity() == Severity.ERROR).toList();
    assertThat(errors).isEmpty();
    library = requireNonNull(reading.library());
    plan = library.plans().get(0);
  }

  @Test
  void holdsRealDataOnly() {
    assertThat(library.snapshot().sample()).isFalse();
  }

  @Test
  void hasAll515ChambersInNineBlocksAnd47Prefectures() {
    LocalDate day = LocalDate.of(2023, 4, 1);
    List<Chamber> chambers =
        library.chambers().stream().filter(chamber -> chamber.existsOn(day)).toList();
    assertThat(chambers).hasSize(515);
    assertThat(chambers).extracting(Chamber::id).doesNotHaveDuplicates();
    assertThat(chambers.stream().map(Chamber::prefecture).distinct()).hasSize(47);
    assertThat(chambers.stream().map(chamber -> chamber.prefecture().block()).distinct())
        .hasSize(9);
  }

  @Test
  void hasThePlansChaptersGroupsSectionsAndSubheadings() {
    assertThat(plan.chapters()).hasSize(4);
    assertThat(plan.chapters().stream().mapToInt(chapter -> chapter.groups().size()).sum())
        .isEqualTo(2);
    assertThat(plan.sections()).hasSize(17);
    assertThat(plan.sections().stream().mapToInt(section -> section.subheadings().size()).sum())
        .isEqualTo(7);
  }

  @Test
  void hasAll85ActionItemsInTheirSections() {
    Map<String, List<Integer>> byChapter =
        plan.chapters().stream()
            .collect(
                Collectors.toMap(
                    chapter -> chapter.id(),
                    chapter -> itemsPerSection(chapter.sections()),
                    (a, b) -> a,
                    LinkedHashMap::new));
    assertThat(byChapter)
        .containsExactly(
            Map.entry("2023-K", List.of(2)),
            Map.entry("2023-I", List.of(17, 8, 7, 3, 4, 4)),
            Map.entry("2023-II", List.of(3, 2, 5, 3, 3, 2)),
            Map.entry("2023-III", List.of(3, 7, 9, 3)));
    assertThat(plan.actionItems()).hasSize(85);
  }

  @Test
  void has11TargetsInNineItems() {
    assertThat(plan.actionItems().stream().mapToInt(item -> item.targets().size()).sum())
        .isEqualTo(11);
    assertThat(plan.actionItems().stream().filter(item -> !item.targets().isEmpty())).hasSize(9);
  }

  @Test
  void has25EventsEightOfThemWithAPlace() {
    List<Event> events =
        plan.actionItems().stream().flatMap(item -> item.events().stream()).toList();
    assertThat(events).hasSize(25);
    assertThat(events.stream().filter(event -> event.place() != null)).hasSize(8);
  }

  @Test
  void has21ItemsDueInTheFiscalYear() {
    assertThat(plan.actionItems().stream().filter(ShippedContentTest::isDueInFiscal2023))
        .hasSize(21);
  }

  @Test
  void hasAStoryFromEachOfThe47Prefectures() {
    Map<String, Chamber> chambers =
        library.chambers().stream().collect(Collectors.toMap(Chamber::id, chamber -> chamber));
    assertThat(
            library.stories().stream()
                .flatMap(story -> story.participations().stream())
                .map(part -> requireNonNull(chambers.get(part.chamber())).prefecture())
                .distinct())
        .hasSize(47);
  }

  @Test
  void citesASourceForEveryStory() {
    assertThat(library.stories()).allSatisfy(story -> assertThat(story.sources()).isNotEmpty());
  }

  private static boolean isDueInFiscal2023(ActionItem item) {
    return item.schedules().stream()
        .filter(schedule -> schedule.kind() == ScheduleKind.SCHEDULE)
        .anyMatch(
            schedule ->
                FISCAL_2023.contains(schedule.start()) && FISCAL_2023.contains(schedule.end()));
  }

  private static List<Integer> itemsPerSection(List<Section> sections) {
    return sections.stream().map(section -> section.actionItems().size()).toList();
  }
}
