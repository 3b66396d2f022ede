package dev.kairan.api.store.text;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Text without the differences that a reader does not type: width, case, hiragana or katakana. */
public final class FoldedText {

  private static final char FIRST_KATAKANA = 'ァ';
  private static final char LAST_KATAKANA = 'ヶ';
  private static final int KATAKANA_TO_HIRAGANA = 'ぁ' - 'ァ';

  private FoldedText() {}

  /** NFKC, lower case, katakana as hiragana: ＤＸセミナー becomes dxせみなー. */
  public static String of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    plain.chars().forEach(c -> folded.append(hiragana((char) c)));
    return folded.toString();
  }

  public static @Nullable String ofNullable(@Nullable String text) {
    return text == null ? null : of(text);
  }

  private static char hiragana(char c) {
    return c >= FIRST_KATAKANA && c <= LAST_KATAKANA ? (char) (c + KATAKANA_TO_HIRAGANA) : c;
  }
}
