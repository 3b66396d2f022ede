package dev.kairan.content.official.text.character;

/** How far a reading of some bytes looks like Japanese text. */
final class Plausibility {

  private static final int STRAY = 2;
  private static final int CHARACTERS_FOR_EACH_CONTROL = 100;

  private Plausibility() {}

  /** False for what only programs read: NUL, or more than a few stray control characters. */
  static boolean isText(String text) {
    int control = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return false;
      }
      control += isControl(c) ? 1 : 0;
    }
    return control <= STRAY + text.length() / CHARACTERS_FOR_EACH_CONTROL;
  }

  /** False where bytes of another character set show: undefined characters, half-width katakana. */
  static boolean isJapanese(String text) {
    int halfWidthKatakana = 0;
    int fullWidth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isDefined(c)) {
        return false;
      }
      if (isHalfWidthKatakana(c)) {
        halfWidthKatakana++;
      } else if (c >= 0x3000) {
        fullWidth++;
      }
    }
    return halfWidthKatakana <= fullWidth;
  }

  /** Points for hiragana, which every sentence has, less those for what sentences hardly have. */
  static int of(String text) {
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x3041 && c <= 0x3093) {
        points += 2;
      } else if ((c >= 0x4E00 && c <= 0x9FFF) || c == '\n') {
        points++;
      } else if (isHalfWidthKatakana(c) || Character.getType(c) == Character.PRIVATE_USE) {
        points -= 2;
      }
    }
    return points;
  }

  private static boolean isHalfWidthKatakana(char c) {
    return c >= 0xFF61 && c <= 0xFF9F;
  }

  private static boolean isControl(char c) {
    return c < ' ' && "\t\n\u000B\f\r".indexOf(c) < 0;
  }
}
