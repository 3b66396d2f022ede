package dev.kairan.publisher.command.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {

  @ParameterizedTest
  @CsvSource({"水戸,4", "Mito,4", "２０２３,8", "ｶﾅ,2", "（値なし）,10", "𠮷野,4", "か\u3099,2", "'',0"})
  void japaneseCharactersTakeTwoColumns(String text, int columns) {
    assertThat(TextWidth.of(text)).isEqualTo(columns);
  }

  @Test
  void longTextsAreCutBetweenCharacters() {
    assertThat(TextWidth.cut("水戸商工会議所", 14)).isEqualTo("水戸商工会議所");
    assertThat(TextWidth.cut("水戸商工会議所", 13)).isEqualTo("水戸商工会議…");
    assertThat(TextWidth.cut("水戸商工会議所", 12)).isEqualTo("水戸商工会…");
    assertThat(TextWidth.of(TextWidth.cut("a水戸商工会議所", 7))).isLessThanOrEqualTo(7);
  }
}
