package dev.kairan.content.official.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kairan.content.official.draft.DraftFile;
import dev.kairan.content.official.draft.PlanDraft;
import dev.kairan.content.official.draft.SampleDraft;
import dev.kairan.content.official.folder.Filing.Kind;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be written into a plan's folder, and that nothing anybody wrote is ever lost. */
class FilingTest {

  private static final PlanDraft DRAFT = SampleDraft.draft();
  private static final PlanDraft OTHER = SampleDraft.draftOf("令和７年度の計画");

  @TempDir Path folder;
  private SampleContent content = new SampleContent(Path.of(""));

  @BeforeEach
  void copyTheContent() throws IOException {
    content = SampleContent.in(folder);
  }

  @Test
  void aNewYearGetsItsWholeFolder() throws IOException {
    Filing filing = content.importing(DRAFT);

    assertThat(filing.kind()).isEqualTo(Kind.NEW_PLAN);
    assertThat(filing.folder()).isEqualTo(folder.resolve("plans/2025"));
    for (DraftFile file : DRAFT.files()) {
      assertThat(content.file(file.path())).hasContent(file.text());
    }
    assertThat(content.texts().keySet())
        .filteredOn(path -> !path.matches("(2023|2026)/.*"))
        .hasSameSizeAs(DRAFT.files());
  }

  @Test
  void decidingWritesNothing() throws IOException {
    SortedMap<String, String> before = content.texts();
    assertThat(content.decide(DRAFT, true).kind()).isEqualTo(Kind.NEW_PLAN);
    assertThat(content.texts()).isEqualTo(before);
  }

  @Test
  void aFileInThePlaceOfTheFolderStays() throws IOException {
    Path file = Files.writeString(folder.resolve("plans/2025"), "notes");

    assertThatThrownBy(() -> content.importing(DRAFT, true))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(file).hasContent("notes");
  }

  @Test
  void theSameDocumentAgainChangesNothing() throws IOException {
    content.importing(DRAFT);
    SortedMap<String, String> before = content.texts();

    assertThat(content.importing(DRAFT).kind()).isEqualTo(Kind.UNCHANGED);
    assertThat(content.importing(DRAFT, true).kind()).isEqualTo(Kind.UNCHANGED);
    assertThat(content.texts()).isEqualTo(before);
  }

  @Test
  void anotherDocumentOverwritesNothingUnasked() throws IOException {
    content.importing(DRAFT);
    SortedMap<String, String> before = content.texts();

    Filing filing = content.importing(OTHER);

    assertThat(filing.kind()).isEqualTo(Kind.NEEDS_REPLACE);
    assertThat(filing.files()).extracting(DraftFile::path).containsExactly("official.yaml");
    assertThat(content.texts()).isEqualTo(before);
  }

  @Test
  void aSkeletonNobodyWroteInIsMadeAnewOnRequest() throws IOException {
    content.importing(DRAFT);

    assertThat(content.importing(OTHER, true).kind()).isEqualTo(Kind.RENEWED_PLAN);

    assertThat(content.file("plan.yaml")).content().contains("title: 令和７年度の計画");
    assertThat(content.file("official.yaml")).content().contains("title: 令和７年度の計画");
    assertThat(content.texts().keySet()).noneMatch(path -> path.startsWith("."));
  }

  @Test
  void sectionsThatTheNewDocumentDoesNotHaveGoWithTheOldSkeleton() throws IOException {
    content.importing(DRAFT);
    content.importing(SampleDraft.draftWithoutLastSection(), true);

    assertThat(content.file("sections/I-2.yaml")).doesNotExist();
    assertThat(content.file("sections/I-1.yaml")).exists();
  }

  @Test
  void oneWrittenWordKeepsTheWholeSkeleton() throws IOException {
    content.importing(DRAFT);
    content.edit("sections/K-0.yaml", "intro: 【未記入】", "intro: 海を見る。");
    SortedMap<String, String> before = content.texts();

    Filing filing = content.importing(OTHER, true);

    assertThat(filing.kind()).isEqualTo(Kind.WORDING);
    assertThat(filing.written()).containsExactly("sections/K-0.yaml");
    SortedMap<String, String> after = content.texts();
    assertThat(after.remove("2025/official.yaml")).contains("令和７年度の計画");
    before.remove("2025/official.yaml");
    assertThat(after).isEqualTo(before);
  }

  @Test
  void aPlanThatIsThereOnlyGetsItsWording() throws IOException {
    content.importing(DRAFT);
    content.writeEverything();
    Files.delete(content.file("official.yaml"));
    SortedMap<String, String> before = content.texts();

    Filing filing = content.importing(DRAFT);

    assertThat(filing.kind()).isEqualTo(Kind.WORDING);
    assertThat(filing.hasPlan()).isTrue();
    SortedMap<String, String> after = content.texts();
    assertThat(after.remove("2025/official.yaml")).contains("国に要望する（９月）。");
    assertThat(after).isEqualTo(before);
  }

  @Test
  void wordingLeftBehindAloneIsNoPlan() throws IOException {
    Files.createDirectories(content.file(""));
    Files.writeString(content.file("official.yaml"), "wording: []\n");
    Files.writeString(content.file("README.md"), "メモ");

    assertThat(content.importing(DRAFT).kind()).isEqualTo(Kind.NEEDS_REPLACE);
    assertThat(content.importing(DRAFT, true).kind()).isEqualTo(Kind.NEW_PLAN);
    assertThat(content.file("plan.yaml")).exists();
    assertThat(content.file("README.md")).hasContent("メモ");
  }

  @Test
  void lineEndsOfAnotherSystemAreNoChange() throws IOException {
    content.importing(DRAFT);
    content.edit("plan.yaml", "\n", "\r\n");
    content.edit("official.yaml", "\n", "\r\n");

    assertThat(content.decide(DRAFT, false).kind()).isEqualTo(Kind.UNCHANGED);
    assertThat(content.decide(OTHER, true).kind()).isEqualTo(Kind.RENEWED_PLAN);
  }

  @Test
  void theFirstPlanOfAllMakesTheFolderOfPlans() throws IOException {
    SampleContent empty = new SampleContent(folder.resolve("empty"));
    empty.importing(DRAFT);
    assertThat(empty.file("plan.yaml")).exists();
  }
}
