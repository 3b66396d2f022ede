package dev.kairan.content.official.outline.mark;

import dev.kairan.content.numeral.RomanNumeral;
import java.text.Normalizer;

/** The values of ordinal numbers as documents print them: 3, ３, ③, Ⅲ, III, 三, ウ, c. */
public final class Ordinals {

  private static final String KANJI = "一二三四五六七八九";
  private static final String KANA = "アイウエオカキクケコ";

  private Ordinals() {}

  /** The value, or 0 where it is no number after all. */
  public static int of(String printed) {
    String plain = Normalizer.normalize(printed, Normalizer.Form.NFKC).replaceAll("[().]", "");
    if (plain.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Integer.parseInt(plain);
    }
    if (plain.chars().allMatch(c -> "IVXivx".indexOf(c) >= 0)) {
      return roman(plain);
    }
    if (plain.length() == 1 && KANA.indexOf(plain.charAt(0)) >= 0) {
      return KANA.indexOf(plain.charAt(0)) + 1;
    }
    if (plain.length() == 1 && plain.charAt(0) < 0x80) {
      return Character.toLowerCase(plain.charAt(0)) - 'a' + 1;
    }
    return kanji(plain);
  }

  private static int roman(String printed) {
    for (int value = 1; value < 40; value++) {
      if (RomanNumeral.of(value).equalsIgnoreCase(printed)) {
        return value;
      }
    }
    return 0;
  }

  private static int kanji(String printed) {
    int ten = printed.indexOf('十');
    if (ten < 0) {
      return printed.length() == 1 ? KANJI.indexOf(printed) + 1 : 0;
    }
    String tens = printed.substring(0, ten);
    String ones = printed.substring(ten + 1);
    if (tens.length() > 1 || ones.length() > 1) {
      return 0;
    }
    return (tens.isEmpty() ? 1 : KANJI.indexOf(tens) + 1) * 10
        + (ones.isEmpty() ? 0 : KANJI.indexOf(ones) + 1);
  }
}
