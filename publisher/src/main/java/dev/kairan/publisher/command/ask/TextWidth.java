package dev.kairan.publisher.command.ask;

/** How many columns of a terminal a text takes: Japanese characters take two (UAX 11). */
final class TextWidth {

  private static final String CUT = "…";

  private TextWidth() {}

  static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  /** The text with spaces up to {@code columns}. */
  static String padded(String text, int columns, boolean right) {
    String spaces = " ".repeat(Math.max(0, columns - of(text)));
    return right ? spaces + text : text + spaces;
  }

  /** The text, or as much of it as fits with a sign that there is more. */
  static String cut(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    StringBuilder fitting = new StringBuilder();
    int taken = of(CUT.codePointAt(0));
    for (int character : text.codePoints().toArray()) {
      taken += of(character);
      if (taken > columns) {
        break;
      }
      fitting.appendCodePoint(character);
    }
    return fitting.append(CUT).toString();
  }

  private static int of(int character) {
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    boolean wide =
        (character >= 0x1100 && character <= 0x115F)
            || (character >= 0x2E80 && character <= 0xA4CF)
            || (character >= 0xAC00 && character <= 0xD7A3)
            || (character >= 0xF900 && character <= 0xFAFF)
            || (character >= 0xFE30 && character <= 0xFE6F)
            || (character >= 0xFF01 && character <= 0xFF60)
            || (character >= 0xFFE0 && character <= 0xFFE6)
            || (character >= 0x1F300 && character <= 0x1FAFF)
            || (character >= 0x20000 && character <= 0x3FFFD);
    return wide ? 2 : 1;
  }
}
