package dev.kairan.content.official.fact.phrase;

/**
 * Writes full-width letters, digits and marks as their half-width twins, one character for one, so
 * that every index still points to the official wording.
 */
final class Fold {

  private static final int FULL_WIDTH_FIRST = 0xFF01;
  private static final int FULL_WIDTH_LAST = 0xFF5E;
  private static final int DISTANCE = FULL_WIDTH_FIRST - '!';

  private Fold() {}

  static String of(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.chars().forEach(c -> folded.append(of((char) c)));
    return folded.toString();
  }

  private static char of(char c) {
    if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
      return (char) (c - DISTANCE);
    }
    return switch (c) {
      case '\u3000', '\u00A0' -> ' ';
      case '\u301C', '\u223C' -> '~';
      case '\u2212', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015' -> '-';
      case '\uFF61' -> '。';
      case '\uFF62', '『' -> '「';
      case '\uFF63', '』' -> '」';
      case '\uFF64' -> '、';
      case '\uFF65' -> '・';
      case '〔' -> '(';
      case '〕' -> ')';
      default -> c;
    };
  }
}
