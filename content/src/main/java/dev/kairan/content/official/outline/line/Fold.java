package dev.kairan.content.official.outline.line;

import java.text.Normalizer;

/**
 * Brings words to the form in which they are recognised and compared; what is kept of a document is
 * never folded.
 */
public final class Fold {

  private Fold() {}

  /** NFKC: one width, one form of each character; single spaces, none at the ends. */
  public static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", " ").strip();
  }

  /** NFKC without any space and with one wave dash: equal for equal words, however they are set. */
  public static String key(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Z}]+", "")
        .replace('\u301C', '~')
        .replace('\uFF5E', '~')
        .replace('\u2212', '-');
  }
}
