package dev.kairan.content.official.text.glyph;

/**
 * A glyph as its reader meets it.
 *
 * @param start where it begins along the line
 * @param end where it ends along the line
 * @param depth where the middle of its line lies, growing from line to line
 * @param em size of the type
 */
record Glyph(String text, double start, double end, double depth, double em) {

  /** How large the type of a footnote's number is at most, compared with the text. */
  private static final double REFERENCE_SIZE = 0.75;

  /** How far its middle lies above that of the text at least, in em of the text. */
  private static final double REFERENCE_RAISE = 0.1;

  boolean isSpace() {
    return text.isBlank();
  }

  /** True for kana, ideographs and full-width signs, which stand without spaces between them. */
  boolean isWide() {
    return text.codePointAt(0) >= 0x2E80 || end - start > 0.9 * em;
  }

  boolean isKana() {
    return text.codePoints().allMatch(c -> c >= 0x3041 && c <= 0x30FF);
  }

  /**
   * True for a figure or star that is small and raised after a Japanese word; that of m² is none.
   */
  boolean isReferenceAfter(Glyph word) {
    boolean sign = Character.isDigit(text.codePointAt(0)) || "※＊*".contains(text);
    return sign
        && word.isWide()
        && em <= REFERENCE_SIZE * word.em
        && word.depth - depth >= REFERENCE_RAISE * word.em;
  }

  /** True for the second of two prints of one glyph, a little apart, that make it look bold. */
  boolean repeats(Glyph other) {
    return text.equals(other.text)
        && Math.abs(start - other.start) < 0.2 * Math.max(end - start, 0.2 * em)
        && Math.abs(depth - other.depth) < 0.2 * em;
  }
}
