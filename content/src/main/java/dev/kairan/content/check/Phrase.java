package dev.kairan.content.check;

/** The same words in Japanese and in English. */
public record Phrase(String ja, String en) {

  /** No words at all. */
  public static final Phrase NONE = new Phrase("", "");

  /** Words that are the same in both languages, such as an id. */
  public static Phrase of(String both) {
    return new Phrase(both, both);
  }
}
