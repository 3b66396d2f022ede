package dev.kairan.content.official.outline.mark;

/** The ways in which headings and items are numbered. */
public enum Numbering {
  /** 第１章, 第一部. */
  CHAPTER(false, true),
  /** 第１節. */
  SECTION(false, true),
  /** Ⅰ．, 〔Ⅰ〕, I. */
  ROMAN(false, true),
  /** 第一, 第１. */
  ORDINAL(true, true),
  /** １．, 1. */
  ARABIC(false, false),
  /** １ and a space. */
  ARABIC_SPACED(true, false),
  /** １ right before the words, as when ① was brought to NFKC. */
  BARE(true, false),
  /** 1-2, 1.2: the second figure counts. */
  ARABIC_PAIR(true, false),
  /** 1-2-3, 1.2.3: the third figure counts. */
  ARABIC_TRIPLE(true, false),
  /** 一．, 一、 */
  KANJI(true, false),
  /** （一）. */
  KANJI_IN_BRACKETS(false, false),
  /** （１）, ⑴. */
  IN_BRACKETS(false, false),
  /** １）. */
  HALF_BRACKET(true, false),
  /** ①. */
  CIRCLED(false, false),
  /** ア., （ア）. */
  KANA(false, false),
  /** a., A. */
  LETTER(true, false),
  /** （a）. */
  LETTER_IN_BRACKETS(true, false);

  private final boolean weak;
  private final boolean ofChapters;

  Numbering(boolean weak, boolean ofChapters) {
    this.weak = weak;
    this.ofChapters = ofChapters;
  }

  /** True where running text easily begins a line like this: believed only if a 1 and a 2 exist. */
  public boolean isWeak() {
    return weak;
  }

  /** True where nobody puts headings numbered like {@code outer} under this. */
  public boolean isInside(Numbering outer) {
    return switch (this) {
      case CIRCLED, BARE -> outer.ofChapters || outer == ARABIC || outer == KANJI;
      case IN_BRACKETS, KANJI_IN_BRACKETS, HALF_BRACKET, KANA -> outer.ofChapters;
      default -> false;
    };
  }

  /** True where nobody numbers anything smaller than chapters like this. */
  public boolean isOfChapters() {
    return ofChapters;
  }
}
