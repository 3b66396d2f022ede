package dev.kairan.publisher.share.draw;

import java.lang.Character.UnicodeScript;

/**
 * How well a Japanese line may end between two characters (JIS X 4051, 行頭禁則 and 行末禁則; and a guess
 * at where words end, from the kinds of letters).
 */
final class Seam {

  /** A line never ends here. */
  static final int NEVER = Integer.MAX_VALUE;

  private static final String NOT_AT_START =
      "、。，．,.・：；:;？！?!ー゛゜ヽヾゝゞ々〻’”）〕］｝〉》」』】〙〗)]}»％%‰℃°〜～–—…‥"
          + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ";
  private static final String NOT_AT_END = "‘“（〔［｛〈《「『【〘〖([{«￥$＄£";
  private static final String CLOSING = "、。，．！？";
  private static final String QUOTED = "」』）】";
  private static final String QUOTING = "「『【";

  private static final int GOOD = 0;
  private static final int FAIR = 1;
  private static final int DOUBTFUL = 3;
  private static final int POOR = 12;

  private Seam() {}

  /** What a line's end between the two costs, from 0; {@link #NEVER} where it is forbidden. */
  static int cost(int before, int after) {
    if (NOT_AT_START.indexOf(after) >= 0 || NOT_AT_END.indexOf(before) >= 0) {
      return NEVER;
    }
    if (CLOSING.indexOf(before) >= 0 || QUOTING.indexOf(after) >= 0 || before == ' ') {
      return GOOD;
    }
    if (QUOTED.indexOf(before) >= 0) {
      return script(after) == UnicodeScript.HIRAGANA ? POOR : FAIR;
    }
    return isOneWord(before, after) ? NEVER : between(script(before), script(after));
  }

  /** Letters and digits of any width, with what counts them, and katakana keep together. */
  private static boolean isOneWord(int before, int after) {
    if (Character.isDigit(before)) {
      return script(after) != UnicodeScript.HIRAGANA;
    }
    UnicodeScript script = script(before);
    boolean spelled = script == UnicodeScript.LATIN || isKatakana(before);
    return spelled && (script == script(after) || (isKatakana(before) && isKatakana(after)));
  }

  /** Phrases mostly end in hiragana; kanji that follow each other are mostly one word. */
  private static int between(UnicodeScript before, UnicodeScript after) {
    if (before == UnicodeScript.HIRAGANA) {
      return after == UnicodeScript.HIRAGANA ? POOR : FAIR;
    }
    return (before == after || after == UnicodeScript.HIRAGANA) ? POOR : DOUBTFUL;
  }

  private static boolean isKatakana(int character) {
    return character == 'ー' || script(character) == UnicodeScript.KATAKANA;
  }

  private static UnicodeScript script(int character) {
    return UnicodeScript.of(character);
  }
}
