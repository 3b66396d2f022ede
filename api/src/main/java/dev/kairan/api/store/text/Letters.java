package dev.kairan.api.store.text;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a reader takes for the same letter: hiragana for katakana, the form in use for an old one,
 * one hyphen for all dashes, one wave, straight quotation marks. The long vowel mark ー is a letter
 * and stays.
 */
final class Letters {

  /** Stands for what no text holds, so that it is never found: U+0000 and half surrogate pairs. */
  private static final char NOTHING = '\uFFFD';

  private static final int KATAKANA_TO_HIRAGANA = 'ぁ' - 'ァ';
  private static final char[] PLANE = plane();
  private static final Map<Integer, Integer> BEYOND =
      OldForms.inUse().entrySet().stream()
          .filter(form -> !Character.isBmpCodePoint(form.getKey()))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  private Letters() {}

  private static char[] plane() {
    char[] plane = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < plane.length; c++) {
      plane[c] = (char) c;
    }
    OldForms.inUse().forEach((old, inUse) -> set(plane, old, inUse));
    for (int c = 'ァ'; c <= 'ヶ'; c++) {
      plane[c] = (char) (c + KATAKANA_TO_HIRAGANA);
    }
    // Small ヵ and ヶ are written for large ones: 茅ヶ崎, 茅ケ崎.
    same(plane, 'か', "ヵゕ");
    same(plane, 'け', "ヶゖ");
    same(plane, 'ゝ', "ヽ");
    same(plane, 'ゞ', "ヾ");
    same(plane, '-', "‐‒–—―−");
    same(plane, '~', "〜〰");
    same(plane, '\'', "‘’");
    same(plane, '"', "“”");
    same(plane, 'σ', "ς");
    same(plane, NOTHING, "\0");
    return plane;
  }

  private static void same(char[] plane, char letter, String others) {
    others.chars().forEach(other -> set(plane, other, letter));
  }

  private static void set(char[] plane, int from, int to) {
    if (Character.isBmpCodePoint(from)) {
      plane[from] = (char) to;
    }
  }

  /** The letter that stands for {@code codePoint}. */
  static int of(int codePoint) {
    if (!Character.isBmpCodePoint(codePoint)) {
      return BEYOND.getOrDefault(codePoint, codePoint);
    }
    return Character.isSurrogate((char) codePoint) ? NOTHING : PLANE[codePoint];
  }

  /** Each letter for which another one stands, and that one. */
  static SortedMap<Integer, Integer> changed() {
    SortedMap<Integer, Integer> changed = new TreeMap<>(BEYOND);
    for (int c = 0; c < PLANE.length; c++) {
      if (PLANE[c] != c) {
        changed.put(c, (int) PLANE[c]);
      }
    }
    return changed;
  }

  /** True for what is not seen by itself: format characters and variation selectors. */
  static boolean invisible(int codePoint) {
    return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF)
        || (codePoint > 0x7F && Character.getType(codePoint) == Character.FORMAT);
  }
}
