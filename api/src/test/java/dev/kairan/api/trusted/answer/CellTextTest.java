package dev.kairan.api.trusted.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.trusted.document.Leaf;
import dev.kairan.api.trusted.document.Leaf.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CellTextTest {

  private static final Leaf NUMBER = new Leaf(Kind.NUMBER, Map.of());

  @Test
  void numbersHaveNoExponentAndNoNeedlessDigits() {
    assertThat(CellText.of(515, NUMBER)).isEqualTo("515");
    assertThat(CellText.of(12.0, NUMBER)).isEqualTo("12");
    assertThat(CellText.of(257.5, NUMBER)).isEqualTo("257.5");
    assertThat(CellText.of(1.0e7, NUMBER)).isEqualTo("10000000");
    assertThat(CellText.of(0.0, NUMBER)).isEqualTo("0");
    assertThat(CellText.of(-1, NUMBER)).isEqualTo("-1");
  }

  @Test
  void truthAndEnumsAreWords() {
    Leaf state = new Leaf(Kind.ENUM, Map.of("BEHIND", "遅れ"));
    assertThat(CellText.of("BEHIND", state)).isEqualTo("遅れ");
    assertThat(CellText.of("OTHER", state)).isEqualTo("OTHER");
    assertThat(CellText.of(true, new Leaf(Kind.BOOLEAN, Map.of()))).isEqualTo("はい");
    assertThat(CellText.of(List.of("BEHIND", "BEHIND"), state)).isEqualTo("遅れ、遅れ");
    assertThat(CellText.of((Object) null, state)).isEmpty();
  }
}
