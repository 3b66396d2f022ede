package dev.kairan.content.official.outline.mark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ⅱ．浜の商い | ROMAN | 2 | Ⅱ",
        "〔Ⅳ〕浜の商い | ROMAN | 4 | Ⅳ",
        "III. 浜の商い | ROMAN | 3 | III",
        "第二　浜の商い | ORDINAL | 2 | 第二",
        "第３章　浜の商い | CHAPTER | 3 | 第３章",
        "第１節 浜の商い | SECTION | 1 | 第１節",
        "１０．浜の商い | ARABIC | 10 | １０",
        "1. 浜の商い | ARABIC | 1 | 1",
        "１　商い | ARABIC_SPACED | 1 | １",
        "(2) 浜の商い | IN_BRACKETS | 2 | 2",
        "（１２）浜の商い | IN_BRACKETS | 12 | １２",
        "③浜の商い | CIRCLED | 3 | ③",
        "十二、浜の商い | KANJI | 12 | 十二",
        "（三）浜の商い | KANJI_IN_BRACKETS | 3 | 三",
        "ウ．浜の商い | KANA | 3 | ウ",
        "B. 浜の商い | LETTER | 2 | B"
      })
  void readsNumbers(String text, Numbering style, int ordinal, String label) {
    assertThat(Markers.at(text))
        .isInstanceOfSatisfying(
            Marker.Numeral.class,
            number -> {
              assertThat(number.style()).isEqualTo(style);
              assertThat(number.ordinal()).isEqualTo(ordinal);
              assertThat(number.label()).isEqualTo(label);
              assertThat(text.substring(number.length())).endsWith("商い").doesNotStartWith(" ");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10月の大会",
        "３年ぶりの大会",
        "2.5倍に増やす",
        "IT企業と進める",
        "第三者の目",
        "○○会議所",
        "〇八年に始まる",
        "-5％の商い",
        "*を付けた"
      })
  void takesWordsForNoMark(String text) {
    assertThat(Markers.at(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"○網", "〇三つの網", "◯ 網", "●　網"})
  void takesCirclesForOneFamily(String text) {
    assertThat(Markers.at(text))
        .isInstanceOfSatisfying(
            Marker.Bullet.class,
            bullet -> assertThat(bullet.family()).isEqualTo(Marker.Family.CIRCLE));
  }

  @ParameterizedTest
  @CsvSource({"【継続課題】浜の商い,継続課題,false", "［浜の商い］,浜の商い,true", "《 浜 》,浜,true"})
  void readsBrackets(String text, String inner, boolean alone) {
    assertThat(Markers.at(text))
        .isInstanceOfSatisfying(
            Marker.Bracket.class,
            bracket -> {
              assertThat(bracket.inner()).isEqualTo(inner);
              assertThat(bracket.alone()).isEqualTo(alone);
            });
  }
}
