package dev.kairan.api.store.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Text without the differences that a reader does not type: width, case, hiragana or katakana, old
 * or new forms of kanji, kinds of dashes, and the ways to write 取り組み. Two texts read the same where
 * their folded texts are equal; a word is in a text where its folded text is in the text's.
 */
public final class FoldedText {

  private FoldedText() {}

  /** ＤＸセミナーの取組 becomes dxせみなーの取り組み. */
  public static String of(String text) {
    return Torikumi.inText(letters(text));
  }

  public static @Nullable String ofNullable(@Nullable String text) {
    return text == null ? null : of(text);
  }

  /** The same for what is looked for: a word that ends in 取組 may go on as 取り組み or 取り組む. */
  public static String ofWord(String word) {
    return Torikumi.inWord(letters(word));
  }

  /** Each letter that becomes another one by itself, and that one, both as code points. */
  public static SortedMap<Integer, Integer> foldedLetters() {
    return Letters.changed();
  }

  /** NFKC, lower case, and one letter for all that read the same; invisible characters go. */
  static String letters(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); ) {
      int c = plain.codePointAt(i);
      i += Character.charCount(c);
      if (!Letters.invisible(c)) {
        letters.appendCodePoint(Letters.of(c));
      }
    }
    return letters.toString();
  }
}
