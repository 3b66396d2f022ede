package dev.kairan.content.official.text.character;

import java.nio.charset.StandardCharsets;

/** Tells UTF-8 with a few broken characters from a text in another character set. */
public final class DamagedUtf8 {

  private static final char REPLACEMENT = '\uFFFD';
  private static final int WHOLE_FOR_EACH_BROKEN = 20;

  private DamagedUtf8() {}

  /** True where nearly all characters beyond ASCII are whole in UTF-8, but not all. */
  public static boolean isLikely(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long broken = text.chars().filter(c -> c == REPLACEMENT).count();
    long whole = text.chars().filter(c -> c > 0x7F && c != REPLACEMENT).count();
    return broken > 0 && whole >= broken * WHOLE_FOR_EACH_BROKEN;
  }

  /** The line, from 1, with the first broken character. */
  public static int line(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int broken = Math.max(0, text.indexOf(REPLACEMENT));
    return 1 + (int) text.substring(0, broken).chars().filter(c -> c == '\n').count();
  }
}
