package dev.kairan.content.sample;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kairan.content.Library;
import dev.kairan.content.place.Chamber;
import dev.kairan.content.source.LibraryReader;
import dev.kairan.content.source.Reading;
import dev.kairan.content.story.Story;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleContentTest {

  @TempDir private Path folder;

  @Test
  void isReadWithoutAnyProblem() throws IOException {
    SampleContent.write(folder, 700, 3);

    Reading reading = LibraryReader.read(folder);
    assertThat(reading.problems()).isEmpty();
    Library library = requireNonNull(reading.library());
    assertThat(library.snapshot().sample()).isTrue();
    assertThat(library.stories()).hasSize(700);
    assertThat(library.chambers()).hasSize(515);
    assertThat(library.plans()).hasSize(1);
    assertThat(library.visits()).isNotEmpty();
    assertThat(library.clippings()).isNotEmpty();
    assertThat(
            library.stories().stream()
                .map(Story::fiscalYear)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()))
        .hasSizeGreaterThanOrEqualTo(6);
    assertThat(library.stories())
        .anyMatch(story -> story.fiscalYear() == null && story.publishedOn() != null)
        .anyMatch(story -> story.publishedOn() == null)
        .anyMatch(story -> story.participations().size() > 1);
  }

  @Test
  void cannotBeTakenForReal() throws IOException {
    SampleContent.write(folder, 50, 1);

    Library library = requireNonNull(LibraryReader.read(folder).library());
    assertThat(folder.resolve("SAMPLE")).isRegularFile();
    assertThat(library.chambers())
        .extracting(Chamber::name)
        .allMatch(name -> name.startsWith("見本"));
    assertThat(library.stories())
        .extracting(Story::title)
        .allMatch(name -> name.startsWith("【見本】"));
    assertThat(library.plans().get(0).title()).startsWith("【見本】");
    assertThat(library.clippings()).allMatch(clipping -> clipping.title().startsWith("【見本】"));
  }

  @Test
  void isTheSameForTheSameSeedAndAnotherForAnother() throws IOException {
    for (int i = 0; i < 3; i++) {
      SampleContent.write(folder.resolve("" + i), 40, i / 2);
    }

    assertThat(snapshot("0")).isEqualTo(snapshot("1")).isNotEqualTo(snapshot("2"));
  }

  private String snapshot(String name) {
    return requireNonNull(LibraryReader.read(folder.resolve(name)).library()).snapshot().id();
  }

  @Test
  void isNotWrittenWhereSomethingIs() throws IOException {
    Files.writeString(folder.resolve("mine"), "");

    assertThatThrownBy(() -> SampleContent.write(folder, 1, 1))
        .isInstanceOf(DirectoryNotEmptyException.class);
    assertThat(folder.toFile().list()).containsExactly("mine");
  }

  @Test
  void givesEveryStoryANameOfItsOwn() {
    assertThat(IntStream.range(0, SampleContent.MOST_STORIES).mapToObj(SampleWords::unique))
        .doesNotHaveDuplicates()
        .allMatch(name -> name.length() == 5);
  }
}
