package dev.kairan.content.official.outline.mark;

/** What a line begins with to say what it is. */
public sealed interface Marker {

  /** How many characters of the line it takes, with the spaces after it. */
  int length();

  /**
   * A number.
   *
   * @param label the number as printed, without brackets and full stop
   */
  record Numeral(Numbering style, int ordinal, String label, int length) implements Marker {}

  /** A bullet; ○ 〇 ◯ ● are of one family. */
  record Bullet(Family family, int length) implements Marker {}

  /**
   * Words in brackets that begin the line, such as 【継続課題】.
   *
   * @param inner the words in the brackets
   * @param length up to and with the closing bracket
   * @param alone true where nothing follows them
   */
  record Bracket(String inner, int length, boolean alone) implements Marker {}

  /** Bullets that are used for one another. */
  enum Family {
    CIRCLE("○〇◯●◎⚪⚫⭕", false),
    DOT("・･•·‧∙⋅", true),
    SQUARE("■□▪▫◼◻◾◽", false),
    DIAMOND("◆◇❖", false),
    TRIANGLE("▶▷►▸▲△▼▽➢➤", false),
    STAR("★☆*＊", true),
    DASH("-－–—‐−", true),
    CHECK("✓✔☑", false),
    /** No bullet but a repeated label, such as 【新規】, which stays part of the item. */
    LABEL("", true);

    private final String glyphs;
    private final boolean weak;

    Family(String glyphs, boolean weak) {
      this.glyphs = glyphs;
      this.weak = weak;
    }

    boolean has(char glyph) {
      return glyphs.indexOf(glyph) >= 0;
    }

    /** True where running text can begin a line like this. */
    public boolean isWeak() {
      return weak;
    }
  }
}
