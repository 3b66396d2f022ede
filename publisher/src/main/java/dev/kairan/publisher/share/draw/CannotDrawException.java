package dev.kairan.publisher.share.draw;

/** No picture with words can be drawn on this machine; the message says why, in Japanese. */
public final class CannotDrawException extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean forWantOfAFont;

  private CannotDrawException(String message, boolean forWantOfAFont) {
    super(message);
    this.forWantOfAFont = forWantOfAFont;
  }

  /** For want of a font. */
  public static CannotDrawException noFont() {
    return new CannotDrawException("日本語の書体がない", true);
  }

  static CannotDrawException noPlatform(Throwable why) {
    CannotDrawException cannot = new CannotDrawException("この Java は文字を描けない（" + why + "）", false);
    cannot.initCause(why);
    return cannot;
  }

  /** True where only another font would help. */
  public boolean forWantOfAFont() {
    return forWantOfAFont;
  }

  /** What to do about it, in Japanese. */
  public String remedy() {
    return forWantOfAFont
        ? "日本語の書体（例: sudo apt-get install fonts-noto-cjk）を入れると、事例ごとの画像になります"
        : "文字を描く部品（例: sudo apt-get install libfreetype6 libfontconfig1 fonts-noto-cjk）を入れると、事例ごとの画像になります";
  }
}
