package dev.kairan.content.official.text.character;

import java.text.Normalizer;

/**
 * Brings the characters of a line into one shape: Unicode NFC, no invisible characters, ideographs
 * instead of the radicals that some PDFs name in their place, one kind of narrow and one of wide
 * space.
 */
public final class CleanText {

  private static final char WIDE_SPACE = '\u3000';

  private CleanText() {}

  /** The line in that shape; its length may change. A tab becomes one ideographic space. */
  public static String of(String line) {
    if (isClean(line)) {
      return line;
    }
    StringBuilder clean = new StringBuilder(line.length());
    line.codePoints().forEach(c -> append(c, clean));
    return Normalizer.normalize(clean, Normalizer.Form.NFC);
  }

  private static void append(int c, StringBuilder clean) {
    if (c == '\t') {
      clean.append(WIDE_SPACE);
    } else if (c != WIDE_SPACE && Character.getType(c) == Character.SPACE_SEPARATOR) {
      clean.append(' ');
    } else if (!isInvisible(c)) {
      clean.appendCodePoint(Radicals.toIdeograph(c));
    }
  }

  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL || type == Character.FORMAT;
  }

  /** A quick look that spares nearly all lines the slow one. */
  private static boolean isClean(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (!isClean(line.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isClean(char c) {
    return (c >= ' ' && c < 0x7F)
        || (c >= 0x3000 && c <= 0x3029)
        || (c >= 0x3041 && c <= 0x3096)
        || (c >= 0x309B && c <= 0x30FF)
        || (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0xFF01 && c <= 0xFF9D);
  }
}
