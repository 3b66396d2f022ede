package dev.kairan.content.official.irregular;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines that part what belongs together. */
class LinesTest {

  @Test
  void aHeadingMayBeBrokenOverTwoLines() {
    IrregularPlan plan = IrregularPlan.read("heading-over-two-lines");
    assertThat(plan.lines("section"))
        .containsExactly("I-1 | 1 | - | 燃料高と慢性的な人手不足に負けない経営、自発的な待遇改善に向けた環境づくり");
    assertThat(plan.lines("intro")).containsExactly("I-1 | 浜の仕事を守る。");
  }

  @Test
  void aNumberMayBeBrokenOverTwoLines() {
    IrregularPlan plan = IrregularPlan.read("words-over-two-lines");
    assertThat(plan.items().get(0)).contains("申請期限（2025年度末）の延長");
    assertThat(plan.datesInShort())
        .contains("I-1-01 | 2025年度末 | external-deadline | 2026-03-31..2026-03-31");
  }

  @Test
  void aWordMayBeBrokenOverTwoLines() {
    IrregularPlan plan = IrregularPlan.read("words-over-two-lines");
    assertThat(plan.lines("partner")).contains("I-1-02 | KAIYO");
    assertThat(plan.items().get(2)).contains("３年間で全210磯会議所の訪問を目指す");
  }

  @Test
  void someSpacesMustStay() {
    assertThat(IrregularPlan.read("spaces").items())
        .contains("浜の祭りと食を歩いて味わう「磯の観光大会2026 in 高松」を開催する（2026年２月）。")
        .contains("自己点検の証である「SEA GUARD」の取得を促し、情報の守りを固める取組みを浜に広げていく。");
  }

  @Test
  void otherSpacesMustGo() {
    assertThat(IrregularPlan.read("spaces").items().get(1)).endsWith("広げていく。");
    assertThat(IrregularPlan.read("spaces").items()).contains("浜の知恵を中小企業に伝える。");
  }

  @Test
  void aContinuationMayBeginWithAMiddleDot() {
    assertThat(IrregularPlan.read("continuation-with-a-middle-dot").items())
        .containsExactly("誤りのない規律ある運営に向け、各地磯会議所に対し手引「浜の約束（仮称）」の普及・定着を促す。", "網を張り替える。");
  }

  @Test
  void textBeforeTheMarkerIsNoItem() {
    IrregularPlan plan = IrregularPlan.read("text-before-the-marker");
    assertThat(plan.items()).containsExactly("網を張り替える。");
    assertThat(plan.lines("date")).isEmpty();
    assertThat(plan.lines("intro"))
        .containsExactly("I-1 | 2026年４月に産地表示の新制度が始まり、2027年には世界海洋博が開かれる。浜の仕事を守る。");
  }

  @Test
  void aParenthesisMayStandAfterALineBreak() {
    assertThat(IrregularPlan.read("parenthesis-after-a-line-break").items())
        .containsExactly("外国人材の受入れに関し、監理に当たる会議所と話し合って実情をつかみ、見直しを提言する（12月）。", "網を張り替える。");
  }

  @Test
  void theListOfContentsMayStandInTwoColumns() {
    IrregularPlan plan = IrregularPlan.read("contents-in-two-columns");
    assertThat(plan.lines("section"))
        .containsExactly(
            "I-1 | 1 | I-G1 | 網・旗・塩の支度", "I-2 | 2 | I-G1 | 人を育てる", "II-1 | 1 | - | 名簿の整理");
    assertThat(plan.items()).containsExactly("網を張り替える。", "櫓の漕ぎ方を絵にする。", "名簿を新しくする。");
  }
}
