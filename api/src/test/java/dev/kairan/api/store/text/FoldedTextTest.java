package dev.kairan.api.store.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

  @ParameterizedTest
  @CsvSource({
    "ＤＸセミナー, dxせみなー",
    "ｶﾞｲﾄﾞ, がいど",
    "ヴィラ, ゔぃら",
    "①号, 1号",
    "Ｔｏｋｙｏ２０２３, tokyo2023",
    "İstanbul, i̇stanbul",
    "𠮷野, 𠮷野",
    "㈱, (株)",
    "観光・まち, 観光・まち"
  })
  void hasOneFormForWhatReadsTheSame(String text, String folded) {
    assertThat(FoldedText.of(text)).isEqualTo(folded);
  }
}
