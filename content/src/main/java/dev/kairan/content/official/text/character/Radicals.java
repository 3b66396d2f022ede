package dev.kairan.content.official.text.character;

import java.text.Normalizer;

/**
 * Ideographs named by the code point of their radical. Fonts draw both with one glyph, and a PDF
 * can then name the glyph by either: 日 turns out as ⽇ (U+2F47), 長 as ⻑ (U+2ED1).
 */
final class Radicals {

  private static final int FIRST = 0x2E80;
  private static final int FIRST_KANGXI = 0x2F00;
  private static final int LAST = 0x2FDF;

  /** Radicals of the supplement that are whole Japanese characters, and those characters. */
  private static final String SUPPLEMENT = "⺒⺝⺟⺠⺧⺩⺻⻁⻄⻆⻑⻗⻘⻝⻣⻤⻨⻩⻫⻭⻯⻲";

  private static final String IDEOGRAPHS = "巳月母民牛王聿虎西角長雨青食骨鬼麦黄斉歯竜亀";

  private Radicals() {}

  /** The ideograph of a radical; any other character as it is. */
  static int toIdeograph(int c) {
    if (c < FIRST || c > LAST) {
      return c;
    }
    if (c >= FIRST_KANGXI) {
      return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC).codePointAt(0);
    }
    int index = SUPPLEMENT.indexOf(c);
    return index < 0 ? c : IDEOGRAPHS.charAt(index);
  }
}
