package dev.kairan.content.official;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.content.check.Problem;
import dev.kairan.content.check.Rule;
import dev.kairan.content.official.truth.PlanReading;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are no plan are refused, and say so. */
class OtherDocumentsTest {

  @ParameterizedTest
  @ValueSource(strings = {"report", "prose", "minutes", "contents-only", "budget"})
  void isNoPlan(String name) {
    Path document = Path.of("src/test/resources/documents/refused", name + ".txt");

    PlanReading reading = PlanReading.of(document);

    assertThat(reading.lines()).isNull();
    assertThat(reading.problems()).extracting(Problem::rule).contains(Rule.NOT_A_PLAN);
  }
}
