package dev.kairan.content.source;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.content.Library;
import dev.kairan.content.check.Problem;
import dev.kairan.content.check.Rule;
import dev.kairan.content.desk.Placement;
import dev.kairan.content.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A draft is read and checked, is in nothing that is published, and says so where it is shown. */
class DraftTest {

  private static final String MITO = "stories/2024/mito-01.md";
  private static final String KASAMA = "stories/2023/kasama-01.md";

  @TempDir Path folder;

  @BeforeEach
  void copy() throws IOException {
    SampleLibraries.copy(SampleLibraries.VALID, folder);
  }

  @Test
  void leavesNoTraceInWhatIsPublished() throws IOException {
    draftMito();
    Reading reading = LibraryReader.read(folder);
    Library library = requireNonNull(reading.library());

    assertThat(reading.drafts()).containsExactly(MITO);
    assertThat(reading.problems()).isEmpty();
    assertThat(library.stories())
        .extracting(Story::id)
        .containsExactly("2023-kasama-01", "undated-aomori-01");
    assertThat(library.toString())
        .doesNotContain("2024-mito-01", "mito-01", "約500人", "白いテント", "029-000-0000");
    assertThat(library.desk().placements()).extracting(Placement::story).containsOnlyNulls();
    assertThat(requireNonNull(reading.preview()).toString()).contains("2024-mito-01", "約500人");
  }

  @Test
  void saysInItsTitleThatItIsOne() throws IOException {
    draftMito();

    Library preview = requireNonNull(LibraryReader.read(folder).preview());

    assertThat(preview.stories().stream().filter(Story::draft))
        .singleElement()
        .matches(story -> story.title().equals("【下書き】水戸商工会議所、見本の催しを開く　会員ら約500人が参加"));
    assertThat(preview.stories().stream().filter(story -> !story.draft()))
        .hasSize(2)
        .noneMatch(story -> story.title().contains("下書き"));
  }

  @Test
  void isInAPreviewWheneverItIsToBePublished() throws IOException {
    draftMito();
    edit(MITO, "publishedOn: 2024-01-05", "publishAt: 2024-01-05T10:00");
    Instant before = Instant.parse("2024-01-05T00:59:59Z");

    Reading reading = LibraryReader.read(folder).judgedAt(before);

    assertThat(requireNonNull(reading.preview()).at(before).stories())
        .extracting(Story::id)
        .contains("2024-mito-01");
    assertThat(requireNonNull(reading.library()).dueAfter(before))
        .as("nobody waits for a draft")
        .satisfies(due -> assertThat(String.valueOf(due)).doesNotContain("STORY_FREE"));
  }

  @ParameterizedTest
  @CsvSource({"false, false, 0", "true, true, 0", "yes, false, 1"})
  void isOneOnlyWhereItSaysTrue(String written, boolean draft, int problems) throws IOException {
    edit(KASAMA, "bodyKind: yeg\n", "bodyKind: yeg\ndraft: " + written + "\n");
    edit(MITO, "[こちら](../2023/kasama-01.md)", "こちら");

    Reading reading = LibraryReader.read(folder);

    assertThat(reading.problems())
        .hasSize(problems)
        .allMatch(problem -> problem.rule() == Rule.WRONG_TYPE);
    assertThat(reading.drafts().contains(KASAMA)).isEqualTo(draft);
  }

  @Test
  void stopsNobodyButItsWriterWhileItIsUnfinished() throws IOException {
    draftMito();
    edit(MITO, "topics: [publicity, skills]\n", "");

    Reading reading = LibraryReader.read(folder).judgedAt(Instant.EPOCH);

    assertThat(reading.problems())
        .extracting(Problem::file, Problem::rule)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(MITO, Rule.MISSING_FIELD));
    assertThat(reading.hasErrors()).isTrue();
    assertThat(reading.preview()).isNull();
    assertThat(requireNonNull(reading.library()).stories()).hasSize(2);
  }

  @Test
  void stopsEverybodyWhereAnythingElseIsWrong() throws IOException {
    draftMito();
    edit(MITO, "topics: [publicity, skills]\n", "");
    edit(KASAMA, "topics: [skills]", "topics: [nowhere]");

    Reading reading = LibraryReader.read(folder);

    assertThat(reading.library()).isNull();
    assertThat(reading.preview()).isNull();
  }

  @Test
  void changesTheSnapshotWhenItIsFinished() throws IOException {
    draftMito();
    Reading reading = LibraryReader.read(folder);

    assertThat(requireNonNull(reading.library()).snapshot().id())
        .matches("[0-9a-f]{12}")
        .isNotEqualTo(requireNonNull(reading.preview()).snapshot().id());
  }

  @Test
  void mayLinkToAnotherDraft() throws IOException {
    draftMito();
    edit(KASAMA, "bodyKind: yeg\n", "bodyKind: yeg\ndraft: true\n");

    assertThat(LibraryReader.read(folder).problems()).isEmpty();
  }

  /** Without what only a published story has. */
  private void draftMito() throws IOException {
    edit(MITO, "bodyKind: chamber\n", "bodyKind: chamber\ndraft: true\n");
    edit(
        MITO,
        """
        corrections:
          - {on: 2024-02-01, what: 参加者の数を「約400人」から「約500人」に改めた。}
          - {on: 2024-02-01, what: 催しの長さを書き足した。}
        """,
        "");
  }

  private void edit(String path, String from, String to) throws IOException {
    Path file = folder.resolve(path);
    String before = Files.readString(file);
    assertThat(before).contains(from);
    Files.writeString(file, before.replace(from, to));
  }
}
