package dev.kairan.content.official.folder;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.content.Library;
import dev.kairan.content.check.Problem;
import dev.kairan.content.check.Rule;
import dev.kairan.content.official.draft.PlanDraft;
import dev.kairan.content.official.draft.SampleDraft;
import dev.kairan.content.official.fact.ItemFacts;
import dev.kairan.content.official.outline.Outline;
import dev.kairan.content.plan.ActionItem;
import dev.kairan.content.plan.Plan;
import dev.kairan.content.plan.Section;
import dev.kairan.content.source.LibraryReader;
import dev.kairan.content.source.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new plan waits for people, and is complete as soon as they have written. */
class RoundTripTest {

  private static final PlanDraft DRAFT = SampleDraft.draft();

  @TempDir Path folder;
  private SampleContent content = new SampleContent(Path.of(""));

  @BeforeEach
  void importTheDraft() throws IOException {
    content = SampleContent.in(folder);
    content.importing(DRAFT);
  }

  @Test
  void onlyWaitsForWords() {
    Reading reading = LibraryReader.read(folder);

    assertThat(reading.library()).isNotNull();
    assertThat(reading.problems())
        .extracting(Problem::rule)
        .contains(Rule.UNWRITTEN)
        .containsOnly(Rule.UNWRITTEN, Rule.UNFINISHED_PLAN);
  }

  @Test
  void isWithoutAProblemOnceEverythingIsWritten() throws IOException {
    content.writeEverything();
    assertThat(LibraryReader.read(folder).problems()).isEmpty();
  }

  @Test
  void mayHaveASectionWithoutItems() throws IOException {
    content.importing(SampleDraft.draftWithEmptySection(), true);
    content.writeEverything();
    assertThat(LibraryReader.read(folder).problems()).isEmpty();
    assertThat(plan().sections().get(3).actionItems()).isEmpty();
  }

  @Test
  void saysWhatTheDocumentSays() throws IOException {
    content.writeEverything();
    Plan plan = plan();

    assertThat(plan.sections())
        .extracting(Section::id)
        .containsExactly("2025-K-0", "2025-I-1", "2025-I-2");
    List<Outline.Item> items = DRAFT.outline().items();
    assertThat(plan.actionItems()).hasSameSizeAs(items);
    for (int i = 0; i < items.size(); i++) {
      ActionItem item = plan.actionItems().get(i);
      ItemFacts facts = DRAFT.factsOf(items.get(i));
      assertThat(item.id()).isEqualTo("2025-" + items.get(i).code());
      assertThat(item.officialText()).isEqualTo(items.get(i).wording().text());
      assertThat(item.officialPage()).isEqualTo(items.get(i).wording().page());
      assertThat(item.schedules()).isEqualTo(facts.schedules());
      assertThat(item.targets())
          .usingRecursiveFieldByFieldElementComparatorIgnoringFields("what")
          .isEqualTo(facts.targets());
      assertThat(item.events()).isEqualTo(facts.events());
      assertThat(item.schemes()).isEqualTo(facts.schemes());
    }
  }

  private Plan plan() {
    Library library = requireNonNull(LibraryReader.read(folder).library());
    return library.plans().stream()
        .filter(plan -> plan.fiscalYear().equals(SampleDraft.YEAR))
        .findFirst()
        .orElseThrow();
  }
}
