package dev.kairan.content.source;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.content.check.PressCheck;
import dev.kairan.content.check.Problem;
import dev.kairan.content.check.Rule;
import dev.kairan.content.check.Severity;
import dev.kairan.content.story.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What reporters would miss: one small library for each thing. */
class PressGapsTest {

  private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
  private static final String CHANGED = "stories/2024/mito-01.md";

  @TempDir Path folder;

  static List<String> libraries() {
    return SampleLibraries.invalid(Rule.Subject.PRESS);
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void isFoundWhereItIs(String name) throws IOException {
    Reading reading = LibraryReader.read(SampleLibraries.write(name, folder));

    assertThat(reading.problems()).as("no reason to complain otherwise").isEmpty();
    List<Problem> notices = notices(reading, DAY, CHANGED);
    assertThat(notices.stream().map(InvalidLibrariesTest::line))
        .containsExactlyElementsOf(SampleLibraries.expected(name));
    assertThat(notices)
        .anyMatch(notice -> notice.rule().code().equals(SampleLibraries.ruleOf(name)))
        .allMatch(notice -> notice.severity() == Severity.WARNING)
        .allMatch(notice -> notice.hint().ja().endsWith("。"))
        .allMatch(notice -> notice.hint().en().endsWith("."));
  }

  @Test
  void everyRuleHasALibrary() {
    assertThat(libraries())
        .containsExactlyInAnyOrderElementsOf(SampleLibraries.rules(Rule.Subject.PRESS));
  }

  @ParameterizedTest
  @CsvSource({"2025-03-31, small-image", "2025-04-01, expired-image"})
  void aPictureExpiresWithItsLastDay(LocalDate day, String rule) {
    Reading reading = LibraryReader.read(SampleLibraries.VALID);

    assertThat(notices(reading, day, CHANGED))
        .extracting(notice -> notice.rule().code())
        .containsExactly(rule);
  }

  @Test
  void nobodyMissesAnythingInAWithdrawnStory() {
    Reading reading = LibraryReader.read(SampleLibraries.VALID);
    String withdrawnOnTheDay = "stories/undated/aomori-01.md";

    assertThat(notices(reading, DAY.minusDays(1), withdrawnOnTheDay)).isNotEmpty();
    assertThat(notices(reading, DAY, withdrawnOnTheDay)).isEmpty();
  }

  private static List<Problem> notices(Reading reading, LocalDate day, String file) {
    List<Story> stories = requireNonNull(reading.library()).stories();
    return PressCheck.of(stories, day).stream().filter(each -> each.file().equals(file)).toList();
  }
}
