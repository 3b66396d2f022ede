package dev.kairan.content.official;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.content.official.truth.PlanByHand;
import dev.kairan.content.official.truth.PlanReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans of several years and bodies, numbered in several ways, against what they say by hand. */
class SamplePlansTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "main",
        "reiwa-brackets",
        "first-second",
        "numbers-and-circles",
        "three-year-targets",
        "local-chamber",
        "quarters",
        "seven-chapters"
      })
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
