package dev.kairan.content.official.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kairan.content.official.draft.DraftFile;
import dev.kairan.content.official.draft.PlanDraft;
import dev.kairan.content.official.draft.SampleDraft;
import dev.kairan.content.official.folder.Filing.Kind;
import dev.kairan.content.source.LibraryReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that fails or is killed leaves what was there, and the next one tidies up. */
class StagingTest {

  private static final PlanDraft DRAFT = SampleDraft.draft();
  private static final PlanDraft OTHER = SampleDraft.draftOf("令和７年度の計画");

  /** No system gives out such a high process id. */
  private static final String KILLED = ".import-2025-99999999999";

  @TempDir Path folder;
  private SampleContent content = new SampleContent(Path.of(""));

  @BeforeEach
  void copyTheContent() throws IOException {
    content = SampleContent.in(folder);
  }

  @Test
  void whatAKilledImportLeftIsInvisibleAndThenCleared() throws IOException {
    Path left = content.plans().resolve(KILLED);
    Files.createDirectory(left);
    Files.writeString(left.resolve("plan.yaml"), "halb");

    assertThat(LibraryReader.read(folder).problems()).isEmpty();
    content.importing(DRAFT);

    assertThat(left).doesNotExist();
    assertThat(content.file("plan.yaml")).exists();
  }

  @Test
  void aPlanThatHadSteppedAsideWhenTheImportWasKilledComesBack() throws IOException {
    content.importing(DRAFT);
    content.edit("sections/K-0.yaml", "intro: 【未記入】", "intro: 海を見る。");
    Files.move(content.file(""), content.plans().resolve(".replaced-2025"));

    Filing filing = content.importing(OTHER, true);

    assertThat(filing.kind()).isEqualTo(Kind.WORDING);
    assertThat(content.file("sections/K-0.yaml")).content().contains("intro: 海を見る。");
    assertThat(content.texts().keySet()).noneMatch(path -> path.startsWith("."));
  }

  @Test
  void theOldPlanOfAFinishedSwitchIsCleared() throws IOException {
    content.importing(DRAFT);
    Path old = Files.createDirectory(content.plans().resolve(".replaced-2025"));
    Files.writeString(old.resolve("plan.yaml"), "alt");

    assertThat(content.importing(OTHER, true).kind()).isEqualTo(Kind.RENEWED_PLAN);

    assertThat(old).doesNotExist();
    assertThat(content.file("plan.yaml")).content().contains("令和７年度の計画");
  }

  @Test
  void aFileThatCannotBeWrittenStopsAllOfThem() throws IOException {
    content.importing(DRAFT);
    SortedMap<String, String> before = content.texts();
    PlanPaths paths = new PlanPaths(content.plans(), SampleDraft.YEAR);

    assertThatThrownBy(
            () -> {
              try (Staging staging = Staging.open(paths)) {
                staging.write(new DraftFile("plan.yaml", "neu"));
                staging.write(new DraftFile("plan.yaml/sections.yaml", "unmöglich"));
                staging.putFolder();
              }
            })
        .isInstanceOf(IOException.class);
    assertThat(content.texts()).isEqualTo(before);
  }

  @Test
  void theOldPlanReturnsWhereTheNewOneCannotTakeItsPlace() throws IOException {
    content.importing(DRAFT);
    SortedMap<String, String> before = content.texts();
    PlanPaths paths = new PlanPaths(content.plans(), SampleDraft.YEAR);

    assertThatThrownBy(
            () -> {
              try (Staging staging = Staging.open(paths)) {
                Files.delete(paths.staging(ProcessHandle.current().pid()));
                staging.putFolder();
              }
            })
        .isInstanceOf(IOException.class);
    assertThat(content.texts()).isEqualTo(before);
  }

  @Test
  void aFileWhereTheFolderOfPlansShouldBeIsLeftAlone() throws IOException {
    Path root = Files.createDirectory(folder.resolve("other"));
    Files.writeString(root.resolve("plans"), "eine Datei");
    SampleContent other = new SampleContent(root);

    assertThatThrownBy(() -> other.importing(DRAFT)).isInstanceOf(IOException.class);
    assertThat(root.resolve("plans")).hasContent("eine Datei");
  }
}
