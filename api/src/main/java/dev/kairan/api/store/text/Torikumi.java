package dev.kairan.api.store.text;

import java.util.BitSet;

/**
 * 取組, 取組み and 取り組み are one word, and so are 取組む and 取り組む. All are written in full: り after 取 and,
 * unless the word goes on as a verb, み after 組.
 */
final class Torikumi {

  private static final String SHORT = "取組";
  private static final String ENDINGS = "みむまめもん";

  private Torikumi() {}

  static String inText(String folded) {
    return written(folded, additions(folded));
  }

  /** Without み at the end, where the word may go on either way in the text. */
  static String inWord(String folded) {
    BitSet additions = additions(folded);
    additions.clear(folded.length());
    return written(folded, additions);
  }

  /** The places before which a letter is to be added: り where 組 follows, else み. */
  static BitSet additions(String folded) {
    BitSet additions = new BitSet();
    int at = folded.indexOf(SHORT);
    while (at >= 0) {
      int end = at + SHORT.length();
      additions.set(at + 1);
      if (end == folded.length() || ENDINGS.indexOf(folded.charAt(end)) < 0) {
        additions.set(end);
      }
      at = folded.indexOf(SHORT, end);
    }
    return additions;
  }

  /** The letter to be added before {@code place}. */
  static char addition(String folded, int place) {
    return folded.charAt(place - 1) == SHORT.charAt(0) ? 'り' : 'み';
  }

  private static String written(String folded, BitSet additions) {
    if (additions.isEmpty()) {
      return folded;
    }
    StringBuilder written = new StringBuilder(folded.length() + additions.cardinality());
    for (int i = 0; i <= folded.length(); i++) {
      if (additions.get(i)) {
        written.append(addition(folded, i));
      }
      if (i < folded.length()) {
        written.append(folded.charAt(i));
      }
    }
    return written.toString();
  }
}
