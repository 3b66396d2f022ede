package dev.kairan.api.store.search;

/**
 * Folded text as the full-text index takes it: every letter with the one after it, in the text and
 * in the word that is looked for. A phrase of such pairs stands in a text exactly where the word
 * does, whatever the language; a word of one letter is the beginning of a pair.
 */
final class Grams {

  /** What white space and the end of a text become; no word begins with it. */
  private static final int GAP = ' ';

  /** Before a character that the tokenizer would take for the end of a word. */
  private static final char ESCAPE = '\uE000';

  private static final char ESCAPED = '\uE100';

  private Grams() {}

  /** All pairs of a text, separated by spaces. */
  static String of(String folded) {
    StringBuilder grams = new StringBuilder(folded.length() * 3);
    for (int i = 0; i < folded.length(); ) {
      int letter = gapped(folded.codePointAt(i));
      i += Character.charCount(letter);
      if (letter != GAP) {
        append(grams, letter);
        append(grams, i < folded.length() ? gapped(folded.codePointAt(i)) : GAP);
        grams.append(' ');
      }
    }
    return grams.toString();
  }

  /** The word, which has no white space, as FTS5 looks for it. */
  static String phrase(String word) {
    StringBuilder phrase = new StringBuilder("\"");
    int[] letters = word.codePoints().toArray();
    append(phrase, letters[0]);
    for (int i = 1; i < letters.length; i++) {
      append(phrase, letters[i]);
      if (i + 1 < letters.length) {
        phrase.append(' ');
        append(phrase, letters[i]);
      }
    }
    return phrase.append(letters.length == 1 ? "\" *" : "\"").toString();
  }

  private static int gapped(int letter) {
    return SearchWords.separates(letter) ? GAP : letter;
  }

  /** Letters and digits of ASCII and all other characters are left alone by the tokenizer. */
  private static void append(StringBuilder grams, int letter) {
    if (letter == ESCAPE || (letter < 0x80 && !Character.isLetterOrDigit(letter))) {
      grams.append(ESCAPE).append((char) (ESCAPED + letter % ESCAPE));
    } else {
      grams.appendCodePoint(letter);
    }
  }
}
