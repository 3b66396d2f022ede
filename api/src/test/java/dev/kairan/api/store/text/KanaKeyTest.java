package dev.kairan.api.store.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KanaKeyTest {

  @Test
  void sortsAsADictionaryDoes() {
    List<String> dictionary =
        List.of(
            "あいおい", "あいづわかまつ", "あおもり", "おおいた", "おおだ", "おおた", "かがみ", "がまごおり", "かまた", "きょうと", "きよす",
            "しゃり", "じゅうもんじ", "はこだて", "ばんどう", "ひたち", "ゔぃら", "わっかない");
    List<String> sorted = dictionary.stream().sorted(Comparator.comparing(KanaKey::of)).toList();

    assertThat(sorted)
        .containsExactly(
            "あいおい", "あいづわかまつ", "あおもり", "ゔぃら", "おおいた", "おおた", "おおだ", "かがみ", "がまごおり", "かまた", "きょうと",
            "きよす", "しゃり", "じゅうもんじ", "はこだて", "ばんどう", "ひたち", "わっかない");
  }

  @ParameterizedTest
  @CsvSource({
    "あいおい, あ",
    "ゔぃら, あ",
    "がまごおり, か",
    "じゅう, さ",
    "っぽ, た",
    "にいがた, な",
    "ぱぴぷ, は",
    "みと, ま",
    "ゃゅ, や",
    "らうす, ら",
    "わっかない, わ",
    "をん, わ",
    "んじゃめな, わ"
  })
  void knowsTheRowOfTheTable(String kana, String row) {
    assertThat(KanaKey.rowOf(kana)).isEqualTo(row);
  }
}
