package dev.kairan.content.official.text.pdf;

import java.util.Map;

/**
 * The signs of the fonts Symbol and Wingdings, which word processors draw bullets with. PDFs name
 * them by numbers of their own, from U+F000.
 */
final class Symbols {

  private static final Map<Integer, String> SIGNS =
      Map.ofEntries(
          Map.entry(0x6C, "●"),
          Map.entry(0x6E, "■"),
          Map.entry(0x6F, "□"),
          Map.entry(0x71, "❑"),
          Map.entry(0x74, "◆"),
          Map.entry(0x75, "◆"),
          Map.entry(0x76, "❖"),
          Map.entry(0x9F, "•"),
          Map.entry(0xA1, "○"),
          Map.entry(0xA7, "■"),
          Map.entry(0xA8, "□"),
          Map.entry(0xB7, "•"),
          Map.entry(0xD8, "➢"),
          Map.entry(0xE0, "→"),
          Map.entry(0xF0, "⇨"),
          Map.entry(0xFC, "✓"),
          Map.entry(0xFE, "☑"));

  private Symbols() {}

  /** The text with a Unicode sign in place of such a number. */
  static String plain(String text) {
    char c = text.charAt(0);
    boolean symbol = text.length() == 1 && c >= 0xF000 && c <= 0xF0FF;
    return symbol ? SIGNS.getOrDefault(c - 0xF000, text) : text;
  }
}
