package dev.kairan.content.source;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.content.Library;
import dev.kairan.content.check.Problem;
import dev.kairan.content.check.Rule;
import dev.kairan.content.plan.Plan;
import dev.kairan.content.plan.Unwritten;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Next year's half-written plan neither shows nor stands in the way. */
class UnfinishedPlanTest {

  @TempDir Path folder;

  @Test
  void isLeftOutWhileEverythingElseIsPublishedAsBefore() throws IOException {
    Library before = library(LibraryReader.read(SampleLibraries.VALID));

    Library library = library(LibraryReader.read(SampleLibraries.write("unwritten", folder)));
    Library expected =
        new Library(
            library.snapshot(),
            before.census(),
            before.chambers(),
            before.formerNames(),
            before.plans(),
            before.topics(),
            before.outlets(),
            before.stories(),
            before.visits(),
            before.clippings(),
            before.desk(),
            before.linkChecks(),
            before.redirects(),
            before.pressOffice());

    assertThat(told(library, folder)).isEqualTo(told(expected, SampleLibraries.VALID));
  }

  @Test
  void saysOnceHowMuchIsLeft() throws IOException {
    List<Problem> problems =
        LibraryReader.read(SampleLibraries.write("unwritten", folder)).problems();

    long left = problems.stream().filter(problem -> problem.rule() == Rule.UNWRITTEN).count();
    assertThat(problems)
        .filteredOn(problem -> problem.rule() == Rule.UNFINISHED_PLAN)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.message().ja()).contains("2024年度", left + "か所");
              assertThat(problem.message().en()).contains("2024", String.valueOf(left));
            });
  }

  @Test
  void isPublishedWithItsOfficialWordingOnceAllIsWritten() throws IOException {
    SampleLibraries.write("unfinished-plan", folder);
    Path section = folder.resolve("plans/2024/sections/I-1.yaml");
    Files.writeString(section, Files.readString(section).replace(Unwritten.MARK, "見本の項目"));

    Reading reading = LibraryReader.read(folder);

    assertThat(reading.problems()).isEmpty();
    List<Plan> plans = library(reading).plans();
    assertThat(plans)
        .extracting(plan -> plan.fiscalYear().year())
        .containsExactly(2023, 2024, 2026);
    assertThat(plans.get(1).officialText()).isEqualTo("見本の公式な方針。");
    assertThat(plans.get(1).actionItems().get(0).officialText()).isEqualTo("見本の公式な文面。");
  }

  @Test
  void theMarkMeansNothingOutsideAPlan() throws IOException {
    SampleLibraries.copy(SampleLibraries.VALID, folder);
    Path facts = folder.resolve("library.yaml");
    Files.writeString(
        facts,
        Files.readString(facts).replaceFirst("chambers: \\d+", "chambers: " + Unwritten.MARK));

    assertThat(LibraryReader.read(folder).problems())
        .extracting(Problem::rule)
        .containsExactly(Rule.WRONG_TYPE);
  }

  private static Library library(Reading reading) {
    return requireNonNull(reading.library());
  }

  /** All that a library holds, but for where its pictures lie. */
  private static String told(Library library, Path root) {
    return library.toString().replace(root.toString(), "");
  }
}
