package dev.kairan.content.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.content.check.Problem;
import dev.kairan.content.check.Rule;
import dev.kairan.content.check.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One tiny broken library per rule gives exactly the problems that it must. */
class InvalidLibrariesTest {

  private static final Instant BEFORE_ALL_EMBARGOES = Instant.parse("2023-05-10T00:59:59Z");

  @TempDir Path folder;

  static List<String> libraries() {
    return SampleLibraries.invalid(Rule.Subject.CONTENT);
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void givesExactlyTheExpectedProblems(String name) throws IOException {
    Reading reading = read(name);

    assertThat(reading.problems().stream().map(InvalidLibrariesTest::line))
        .containsExactlyElementsOf(SampleLibraries.expected(name));
    assertThat(reading.problems())
        .anyMatch(problem -> problem.rule().code().equals(SampleLibraries.ruleOf(name)));
    boolean broken =
        reading.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    assertThat(reading.library() == null).as("nothing loads half-way").isEqualTo(broken);
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void saysEachProblemAndItsRemedyInBothLanguages(String name) throws IOException {
    Reading reading = read(name);

    for (Problem problem : reading.problems()) {
      assertThat(problem.message().ja()).containsPattern("[ぁ-ん]").doesNotContainPattern("\\{\\d");
      assertThat(problem.hint().ja()).containsPattern("[ぁ-ん]").endsWith("。");
      assertThat(problem.message().en()).isNotEmpty().doesNotContainPattern("\\{\\d");
      assertThat(problem.hint().en()).endsWith(".").doesNotContainPattern("[ぁ-ん]\\w*です|\\{\\d");
    }
  }

  @Test
  void everyRuleHasABrokenLibrary() {
    assertThat(libraries().stream().map(SampleLibraries::ruleOf))
        .containsAll(SampleLibraries.rules(Rule.Subject.CONTENT));
  }

  private Reading read(String name) throws IOException {
    return LibraryReader.read(SampleLibraries.write(name, folder)).judgedAt(BEFORE_ALL_EMBARGOES);
  }

  static String line(Problem problem) {
    String field = problem.field().isEmpty() ? "-" : problem.field();
    return problem.file() + ":" + problem.line() + " " + field + " " + problem.rule().code();
  }
}
