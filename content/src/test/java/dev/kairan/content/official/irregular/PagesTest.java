package dev.kairan.content.official.irregular;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pages that only a space tells of. */
class PagesTest {

  private final IrregularPlan plan = IrregularPlan.read("page-starts");

  @Test
  void aBulletMayStandAfterTheSpaceThatBeginsAPage() {
    assertThat(plan.items()).contains("塩の加減を学ぶ会を開く。");
  }

  @Test
  void aPageBeginsWithoutAFormFeed() {
    assertThat(plan.lines("page"))
        .contains("I-1-01 | 1", "I-1-02 | 2", "I-2 | 2", "I-2-01 | 3", "I-2-02 | 4", "I-3 | 4");
  }

  @Test
  void aLeadingSpaceBeginsNoPageAfterABlankLine() {
    IrregularPlan spaces = IrregularPlan.read("spaces-inside-a-page");
    assertThat(spaces.lines("page")).contains("I-1-01 | 1", "I-1-02 | 2");
    assertThat(spaces.items())
        .containsExactly(
            "風の向きを知らせる旗を干し場に立て、雨の来る前に網を下ろせるようにするとともに、夜露を避ける屋根を試す。", "塩の加減を学ぶ会を開く。", "櫓の漕ぎ方を絵にする。");
  }

  @Test
  void aPrintedPageNumberMayStandOnlyOnce() {
    assertThat(plan.lines("pages")).containsExactly("5");
    assertThat(plan.doubts()).isEmpty();
  }

  @Test
  void aPageMayBreakInsideASentence() {
    assertThat(plan.lines("intro")).contains("I-2 | 海の仕事は、見て覚えるものとされてきた。言葉にして渡す工夫が、若い人を浜に引き止める。");
  }

  @Test
  void aSectionAndItsItemsMayStandOnDifferentPages() {
    assertThat(plan.lines("page")).contains("I-3 | 4", "I-3-01 | 5");
  }

  @Test
  void aSubheadingMayBeTheFirstLineOfAPage() {
    assertThat(plan.lines("subheading")).containsExactly("I-1-S1 | 天日の手間を減らす", "I-2-S1 | ことばを残す");
    assertThat(plan.lines("page")).contains("I-2-S1 | 4");
  }
}
