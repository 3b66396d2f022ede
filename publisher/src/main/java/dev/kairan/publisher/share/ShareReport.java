package dev.kairan.publisher.share;

import java.util.Locale;

/**
 * How the pictures were made.
 *
 * @param pictures how many there are
 * @param drawn how many of them were drawn by this run
 * @param plain how many are the picture without words
 * @param note the font, or why there is none and what to do, in Japanese
 */
public record ShareReport(int pictures, int drawn, int plain, String note) {

  /** Such as {@code 619 枚（描いたもの 3 枚）、書体 Noto Sans CJK JP}. */
  public String text() {
    String fixed =
        plain == 0 || plain == pictures ? "" : String.format(Locale.ROOT, "、決まった図柄 %,d 枚", plain);
    return String.format(Locale.ROOT, "%,d 枚（描いたもの %,d 枚%s）、%s", pictures, drawn, fixed, note);
  }
}
