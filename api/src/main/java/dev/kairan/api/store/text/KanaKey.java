package dev.kairan.api.store.text;

import java.text.Normalizer;

/**
 * Kana order (五十音順) by plain comparison of text.
 *
 * <p>As in JIS X 4061: the voiced and small forms stand with their base letter and decide only
 * between readings that are otherwise equal, so かすが, がすと, かすや follow each other.
 */
public final class KanaKey {

  private static final String SMALL = "ぁぃぅぇぉっゃゅょゎ";
  private static final String LARGE = "あいうえおつやゆよわ";
  private static final String ROWS = "あかさたなはまやらわ";

  private KanaKey() {}

  /** Sorts as the reading {@code kana} does in a list; compare by code point. */
  public static String of(String kana) {
    return base(kana) + ' ' + kana;
  }

  /** The row of the kana table (あ, か, さ …) in which {@code kana} stands. */
  public static String rowOf(String kana) {
    String base = base(kana);
    char first = base.isEmpty() ? 'あ' : base.charAt(0);
    int row = 0;
    while (row + 1 < ROWS.length() && ROWS.charAt(row + 1) <= first) {
      row++;
    }
    return ROWS.substring(row, row + 1);
  }

  private static String base(String kana) {
    StringBuilder base = new StringBuilder(kana.length());
    Normalizer.normalize(FoldedText.of(kana), Normalizer.Form.NFD)
        .chars()
        .filter(c -> c != '\u3099' && c != '\u309A')
        .forEach(c -> base.append(large((char) c)));
    return base.toString();
  }

  private static char large(char c) {
    int index = SMALL.indexOf(c);
    return index < 0 ? c : LARGE.charAt(index);
  }
}
