package dev.kairan.content.official.irregular;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs that look alike and mean different things, or look different and mean the same. */
class SignsTest {

  @Test
  void twoCodePointsAreBullets() {
    assertThat(IrregularPlan.read("two-bullet-code-points").items())
        .containsExactly("二〇二六年に出す記念誌をまとめる。", "古い写真を集める。", "三つの浜を結ぶ地図をつくる。", "浜の地図に〇印を付ける。");
  }

  @Test
  void subheadingsCarryNoMark() {
    assertThat(IrregularPlan.read("subheadings-without-a-mark").lines("subheading"))
        .containsExactly("I-1-S1 | 干し場を整える", "I-1-S2 | 人と人をつなぐ「浜の縁側」");
    assertThat(IrregularPlan.read("subheadings-without-a-mark").lines("item"))
        .containsExactly(
            "I-1-01 | I-1-S1 | 網を張り替える。",
            "I-1-02 | I-1-S1 | 旗を立てる。",
            "I-1-03 | I-1-S2 | 縁側の茶会を開く。");
  }

  @Test
  void oneBracketPairHasFourRoles() {
    IrregularPlan plan = IrregularPlan.read("one-bracket-pair-four-roles");
    assertThat(plan.lines("chapter")).containsExactly("K | 継続課題 | 海水温の上昇への対応", "I | Ⅰ | 浜の仕事");
    assertThat(plan.lines("group")).containsExactly("I-G1 | 稼ぎを増やす取組み");
    assertThat(plan.lines("item"))
        .containsExactly("K-0-01 | - | 海の温度を測る。", "I-1-01 | - | 網を張り替える。");
  }

  @Test
  void figuresComeInBothWidths() {
    assertThat(IrregularPlan.read("figures-of-both-widths").lines("target"))
        .containsExactly(
            "I-1-01 | 120社 | count | 120 社 | 2025-04-01..2028-03-31",
            "I-1-02 | ７か所 | count | 7 か所 | 2025-04-01..2026-03-31 | exactly",
            "I-1-03 | ５％増 | growth | 5 % | 2025-04-01..2026-03-31 | base 2024-04-01..2025-03-31",
            "I-1-03 | 10％増 | growth | 10 % | 2025-04-01..2026-03-31 | base 2024-04-01..2025-03-31");
  }

  @ParameterizedTest
  @ValueSource(strings = {"roman-characters", "roman-letters"})
  void aRomanNumeralMayBeOneCharacterOrLetters(String name) {
    assertThat(IrregularPlan.read(name).lines("section"))
        .containsExactly("I-1 | 1 | - | 網の手入れ", "II-1 | 1 | - | 祭りの支度", "III-1 | 1 | - | 名簿の整理");
  }

  @Test
  void parenthesesComeInTwoKinds() {
    IrregularPlan plan = IrregularPlan.read("two-kinds-of-parentheses");
    assertThat(plan.datesInShort())
        .containsExactly(
            "I-1-01 | ６～７月 | schedule | 2025-06-01..2025-07-31",
            "I-1-01 | ７月下旬頃 | external-event | 2025-07-21..2025-07-31",
            "I-1-02 | 前年度比 | baseline | 2024-04-01..2025-03-31");
    assertThat(plan.items().get(0)).contains("主張する(中央工賃審議会").endsWith("頃)。");
  }

  @Test
  void spellingVariesAndStaysAsItIs() {
    assertThat(IrregularPlan.read("spelling-variants").items())
        .containsExactly(
            "浜の取組みを集める。",
            "浜の取組事例を集める。",
            "浜の取り組みを集める。",
            "里海事業引継ぎ支援センターと連携する。",
            "里海事業引継支援センターと連携する。");
  }

  @Test
  void aWaveDashIsAnyOfThree() {
    assertThat(IrregularPlan.read("wave-dashes").datesInShort())
        .containsExactly(
            "I-1-01 | ９月～10月 | schedule | 2025-09-01..2025-10-31",
            "I-1-02 | ９月〜10月 | schedule | 2025-09-01..2025-10-31",
            "I-1-03 | ９－10月 | schedule | 2025-09-01..2025-10-31");
  }

  @Test
  void compatibilityCharactersStayInTheWording() {
    IrregularPlan plan = IrregularPlan.read("compatibility-characters");
    assertThat(plan.items())
        .containsExactly("「磯の観光大会2026 ㏌ 高松」を開催する（2026年２月）。", "㈱潮騒と連携し、港の㌢単位の地図をつくる。");
    assertThat(plan.lines("event"))
        .containsExactly("I-1-01 | 磯の観光大会2026 ㏌ 高松 | 高松 | 2026-02-01..2026-02-28");
  }

  @Test
  void noDepartmentAndNoStatusIsMissed() {
    IrregularPlan plan = IrregularPlan.read("no-department-and-no-status");
    assertThat(plan.lines("item")).containsExactly("I-1-01 | - | 網を張り替える。");
    assertThat(plan.lines("partner")).isEmpty();
    assertThat(plan.doubts()).containsExactly("uncertain-page");
  }
}
