package dev.kairan.api.store.search;

import dev.kairan.api.store.text.TracedText;
import java.lang.Character.UnicodeScript;

/**
 * Folded text with a mark wherever the kind of letter changes, so that a word that stands alone is
 * told from a part of a longer one: 観光 stands alone in 観光の町, and does not in 観光地.
 */
final class StandingWords {

  private static final char MARK = '\u001F';

  /** Kinds of letter that make words; the long vowel mark goes with the letter before it. */
  private enum Kind {
    KANJI,
    HIRAGANA,
    KATAKANA,
    LETTER,
    DIGIT,
    OTHER
  }

  private StandingWords() {}

  static String of(String text) {
    TracedText traced = TracedText.of(text);
    String folded = traced.folded();
    StringBuilder words = new StringBuilder().append(MARK);
    Kind before = null;
    for (int i = 0; i < folded.length(); ) {
      int letter = folded.codePointAt(i);
      Kind kind =
          letter == 'ー' && before != null
              ? before
              : kind(letter, text.codePointAt(traced.start(i)));
      if (before != null && kind != before) {
        words.append(MARK);
      }
      words.appendCodePoint(letter);
      before = kind;
      i += Character.charCount(letter);
    }
    return words.append(MARK).toString();
  }

  /** Katakana is known only by the letter as written. */
  private static Kind kind(int folded, int written) {
    if (Character.isDigit(folded)) {
      return Kind.DIGIT;
    }
    return switch (UnicodeScript.of(folded)) {
      case HAN -> Kind.KANJI;
      case HIRAGANA ->
          UnicodeScript.of(written) == UnicodeScript.KATAKANA ? Kind.KATAKANA : Kind.HIRAGANA;
      default -> Character.isLetter(folded) ? Kind.LETTER : Kind.OTHER;
    };
  }
}
