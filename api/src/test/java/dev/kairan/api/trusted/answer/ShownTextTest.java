package dev.kairan.api.trusted.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.trusted.document.Leaf;
import dev.kairan.api.trusted.document.Leaf.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShownTextTest {

  private static final Leaf NUMBER = new Leaf(Kind.NUMBER, Map.of());

  @Test
  void quantitiesAreGroupedAndRoundedToTwoDecimals() {
    assertThat(ShownText.of(1030, NUMBER)).isEqualTo("1,030");
    assertThat(ShownText.of(338.91803278688525, NUMBER)).isEqualTo("338.92");
    assertThat(ShownText.of(0.005, NUMBER)).isEqualTo("0.01");
    assertThat(ShownText.of(12.0, NUMBER)).isEqualTo("12");
    assertThat(ShownText.of(List.of(1000, 2), NUMBER)).isEqualTo("1,000、2");
  }

  @Test
  void yearsAndWordsStayAsTheyAre() {
    assertThat(ShownText.of(2023, new Leaf(Kind.YEAR, Map.of()))).isEqualTo("2023");
    assertThat(ShownText.of("2023", new Leaf(Kind.TEXT, Map.of()))).isEqualTo("2023");
    assertThat(ShownText.of(null, NUMBER)).isEmpty();
  }
}
