package dev.kairan.content.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kairan.content.check.Problem;
import dev.kairan.content.check.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryReaderTest {

  @TempDir Path folder;

  @Test
  void readsTheSameFilesToTheSameLibrary() {
    Reading once = LibraryReader.read(SampleLibraries.VALID);
    Reading again = LibraryReader.read(SampleLibraries.VALID);

    assertThat(again).isEqualTo(once);
  }

  @Test
  void readsFilesWithCarriageReturnsAlike() throws IOException {
    SampleLibraries.copy(SampleLibraries.VALID, folder);
    for (String path : new String[] {"chambers.csv", "stories/2024/mito-01.md"}) {
      Path file = folder.resolve(path);
      Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
    }

    Reading reading = LibraryReader.read(folder);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.library()).isNotNull();
  }

  @Test
  void reportsTheProblemsOfAllFilesAtOnceInTheirOrder() throws IOException {
    SampleLibraries.copy(SampleLibraries.VALID, folder);
    for (String broken : new String[] {"unlisted-section", "unsafe-link", "wrong-fiscal-year"}) {
      SampleLibraries.change(broken, folder);
    }

    Reading reading = LibraryReader.read(folder);

    assertThat(reading.problems()).isSorted();
    assertThat(reading.problems().stream().map(Problem::rule).distinct())
        .containsExactlyInAnyOrder(Rule.UNSAFE_LINK, Rule.UNLISTED_SECTION, Rule.WRONG_FISCAL_YEAR);
  }

  @Test
  void reportsOfAnEmptyFolderOnlyWhatIsMissing() {
    Reading reading = LibraryReader.read(folder);

    assertThat(reading.library()).isNull();
    assertThat(reading.problems().stream().map(Problem::file))
        .containsExactly("chambers.csv", "library.yaml", "outlets.csv", "plans", "topics.csv");
    assertThat(reading.problems().stream().map(Problem::rule).distinct())
        .containsExactly(Rule.MISSING_FILE, Rule.NO_PLAN);
  }

  @Test
  void aBrokenFileOfIdsDoesNotMakeEveryReferenceAProblem() throws IOException {
    SampleLibraries.copy(SampleLibraries.VALID, folder);
    Files.writeString(folder.resolve("chambers.csv"), "id,name\n\"mito");

    Reading reading = LibraryReader.read(folder);

    assertThat(reading.problems()).allMatch(problem -> problem.file().equals("chambers.csv"));
  }

  @Test
  void throwsWhereThereIsNoFolder() {
    assertThatThrownBy(() -> LibraryReader.read(folder.resolve("nowhere")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("nowhere");
  }
}
