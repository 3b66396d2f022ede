package dev.kairan.api.store.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.oracle.ReaderEye;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
    "ΟΔΟΣ, οδοσ",
    "𠮷野, 吉野",
    "髙﨑, 高崎",
    "渡邊と渡邉, 渡辺と渡辺",
    "茅ヶ崎, 茅け崎",
    "一ヵ月, 一か月",
    "いすゞ, いすゞ",
    "イスヾ, いすゞ",
    "㈱, (株)",
    "㌽, ぽいんと",
    "葛\uDB40\uDD00城, 葛城",
    "海, 海",
    "観光・まち, 観光・まち",
    "スーパー‐マーケット－Ａ—B, すーぱー-まーけっと-a-b",
    "10～12〜13, 10~12~13",
    "’24“水戸”, '''24\"水戸\"'"
  })
  void hasOneFormForWhatReadsTheSame(String text, String folded) {
    assertThat(FoldedText.of(text)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({
    "取組, 取り組み, 取り組",
    "取組み, 取り組み, 取り組み",
    "取り組み, 取り組み, 取り組み",
    "取組む, 取り組む, 取り組む",
    "取組んだ取組の取組, 取り組んだ取り組みの取り組み, 取り組んだ取り組みの取り組",
    "取り組, 取り組, 取り組",
    "取引, 取引, 取引"
  })
  void writesTorikumiInFull(String text, String folded, String word) {
    assertThat(FoldedText.of(text)).isEqualTo(folded);
    assertThat(FoldedText.ofWord(text)).isEqualTo(word);
  }

  @Test
  void knowsEveryOldFormOfTheTable() {
    Map<String, String> table = ReaderEye.oldForms();

    assertThat(table).hasSize(364);
    table.forEach((old, inUse) -> assertThat(FoldedText.of(old)).as(old).isEqualTo(inUse));
  }

  @Test
  void findsNoHalfCharacter() {
    assertThat(FoldedText.of("𠮟る")).doesNotContain(FoldedText.ofWord("\uD842"));
    assertThat(FoldedText.of("水戸")).doesNotContain(FoldedText.ofWord("\0"));
  }

  /** What becomes of a letter is told by NFKC, lower case and the list of letters, and no more. */
  @Test
  void listsEveryLetterThatBecomesAnotherByItself() {
    Map<Integer, Integer> listed = FoldedText.foldedLetters();
    int changed = 0;
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String letter = Character.toString(c);
      boolean plain =
          Normalizer.normalize(letter, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).equals(letter)
              && Character.getType(c) != Character.SURROGATE;
      String folded = FoldedText.of(letter);
      if (plain && !folded.isEmpty()) {
        assertThat(Character.toString(listed.getOrDefault(c, c))).isEqualTo(folded);
        changed += folded.equals(letter) ? 0 : 1;
      }
    }

    assertThat(changed).isGreaterThan(400);
  }
}
