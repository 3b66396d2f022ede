package dev.kairan.content.official.irregular;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbers, and which of them are targets. */
class NumbersTest {

  @Test
  void someNumbersAreNoTargets() {
    IrregularPlan plan = IrregularPlan.read("numbers-that-are-no-targets");
    assertThat(plan.lines("target")).isEmpty();
    assertThat(plan.lines("scheme")).contains("I-1-05 | 新規漁場5千者参入プログラム");
  }

  @Test
  void oneBaselineServesTwoTargets() {
    IrregularPlan plan = IrregularPlan.read("two-kinds-of-parentheses");
    assertThat(plan.lines("target"))
        .containsExactly(
            "I-1-02 | ５％増 | growth | 5 % | 2025-04-01..2026-03-31 | base 2024-04-01..2025-03-31",
            "I-1-02 | 10％増 | growth | 10 % | 2025-04-01..2026-03-31 | base 2024-04-01..2025-03-31");
  }

  @Test
  void oneNumberMayMeanTwoThings() {
    assertThat(IrregularPlan.read("one-number-two-meanings").lines("target"))
        .containsExactly(
            "I-1-01 | 210会議所 | count | 210 会議所 | 2025-04-01..2028-03-31",
            "I-1-01 | 70会議所 | count | 70 会議所 | 2025-04-01..2026-03-31",
            "I-1-02 | 210会議所 | count | 210 会議所 | 2025-04-01..2026-03-31");
  }

  @Test
  void aMiddleDotMayBeADecimalPoint() {
    assertThat(IrregularPlan.read("middle-dot-as-decimal-point").lines("target"))
        .containsExactly(
            "I-1-01 | ２・５％増 | growth | 2.5 % | 2025-04-01..2026-03-31"
                + " | base 2024-04-01..2025-03-31",
            "I-1-02 | 99・9％ | share | 99.9 % | 2025-04-01..2026-03-31");
  }
}
