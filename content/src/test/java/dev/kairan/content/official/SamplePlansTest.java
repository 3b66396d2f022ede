package dev.kairan.content.official;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.content.official.truth.PlanByHand;
import dev.kairan.content.official.truth.PlanReading;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans of several years and bodies, numbered in several ways, against what they say by hand. */
class SamplePlansTest {

  static List<String> names() {
    return PlanByHand.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void givesThePlanWrittenByHandAndNoOtherDoubts(String name) {
    PlanByHand byHand = PlanByHand.of(name);

    PlanReading reading = PlanReading.of(byHand.document());

    assertThat(byHand.lines().differencesTo(reading.plan())).isEmpty();
    assertThat(reading.problems())
        .as("%s", reading.complaints())
        .extracting(problem -> problem.rule().code())
        .containsExactlyElementsOf(byHand.warnings());
  }
}
