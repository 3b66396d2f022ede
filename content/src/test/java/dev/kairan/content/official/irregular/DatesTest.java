package dev.kairan.content.official.irregular;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Dates, where they stand, whose they are, and what only looks like one. */
class DatesTest {

  @Test
  void someParenthesesHoldNoDate() {
    IrregularPlan plan = IrregularPlan.read("parentheses-without-dates");
    assertThat(plan.lines("date")).isEmpty();
    assertThat(plan.lines("target")).isEmpty();
  }

  @Test
  void someDatesStandOutsideParentheses() {
    assertThat(IrregularPlan.read("dates-outside-parentheses").datesInShort())
        .containsExactly(
            "I-1-01 | １月 | external-event | 2026-01-01..2026-01-31",
            "I-1-02 | 2025年夏をめど | external-event | 2025-06-01..2025-08-31",
            "I-1-03 | 2025年度 | schedule | 2025-04-01..2026-03-31");
  }

  @Test
  void aMonthWithoutAYearLiesInTheFiscalYear() {
    assertThat(IrregularPlan.read("months-without-a-year").lines("date"))
        .containsExactly(
            "I-1-01 | ４月 | schedule | 2025-04-01..2025-04-30 | month | exact",
            "I-1-02 | 12月 | schedule | 2025-12-01..2025-12-31 | month | exact",
            "I-1-03 | １月 | schedule | 2026-01-01..2026-01-31 | month | exact",
            "I-1-04 | ３月 | schedule | 2026-03-01..2026-03-31 | month | exact");
  }

  @Test
  void severalDatesMayStandOutOfOrder() {
    assertThat(IrregularPlan.read("dates-out-of-order").datesInShort())
        .containsExactly(
            "I-1-01 | ６月 | schedule | 2025-06-01..2025-06-30",
            "I-1-01 | ５月 | schedule | 2025-05-01..2025-05-31",
            "I-1-01 | ７月 | schedule | 2025-07-01..2025-07-31");
  }

  @Test
  void aDateAndAPlaceShareAParenthesis() {
    assertThat(IrregularPlan.read("dates-out-of-order").lines("event"))
        .containsExactly(
            "I-1-01 | 移動理事会 | 愛媛県今治市 | 2025-06-01..2025-06-30",
            "I-1-01 | 事務局長会議 | 三重県鳥羽市 | 2025-05-01..2025-05-31",
            "I-1-01 | 政策懇談会 | - | 2025-07-01..2025-07-31");
  }

  @Test
  void seasonsHalvesAndPartsOfAMonth() {
    assertThat(IrregularPlan.read("seasons-halves-and-decades").lines("date"))
        .containsExactly(
            "I-1-01 | 秋頃を予定 | schedule | 2025-09-01..2025-11-30 | season | planned,about",
            "I-1-02 | 2025年夏をめど | schedule | 2025-06-01..2025-08-31 | season | about",
            "I-1-03 | 上半期 | schedule | 2025-04-01..2025-09-30 | half-year | exact",
            "I-1-04 | ７月下旬頃 | schedule | 2025-07-21..2025-07-31 | ten-days | about",
            "I-1-05 | ５月上旬 | schedule | 2025-05-01..2025-05-10 | ten-days | exact",
            "I-1-06 | ９月中旬 | schedule | 2025-09-11..2025-09-20 | ten-days | exact");
  }

  @Test
  void someDatesAreSomebodyElses() {
    assertThat(IrregularPlan.read("dates-of-others").datesInShort())
        .containsExactly(
            "I-1-01 | 2025年度末 | external-deadline | 2026-03-31..2026-03-31",
            "I-1-02 | 2025年夏をめど | external-event | 2025-06-01..2025-08-31",
            "I-1-03 | ７月下旬頃 | external-event | 2025-07-21..2025-07-31",
            "I-1-04 | １月 | external-event | 2026-01-01..2026-01-31",
            "I-1-05 | 2027年 | external-event | 2027-01-01..2027-12-31");
  }
}
