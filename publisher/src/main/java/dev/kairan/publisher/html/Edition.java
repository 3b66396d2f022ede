package dev.kairan.publisher.html;

/** A language in which pages are written, with the few words that stand around each of them. */
public enum Edition {
  JAPANESE("ja", "ja_JP", "Kairan 回覧", "日本語", "言語", "パンくず", "ホーム", "すべての事例"),
  ENGLISH(
      "en",
      "en_GB",
      "Kairan",
      "English",
      "Language",
      "Breadcrumb",
      "Home",
      "All stories (in Japanese)");

  private final String lang;
  private final String locale;
  private final String site;
  private final String itself;
  private final String languages;
  private final String trail;
  private final String home;
  private final String feed;

  Edition(
      String lang,
      String locale,
      String site,
      String itself,
      String languages,
      String trail,
      String home,
      String feed) {
    this.lang = lang;
    this.locale = locale;
    this.site = site;
    this.itself = itself;
    this.languages = languages;
    this.trail = trail;
    this.home = home;
    this.feed = feed;
  }

  /** As in {@code html lang} (BCP 47). */
  public String lang() {
    return lang;
  }

  /** As in Open Graph: ja_JP. */
  public String locale() {
    return locale;
  }

  /** The site's name. */
  public String site() {
    return site;
  }

  /** The language in itself. */
  public String itself() {
    return itself;
  }

  /** What the choice of languages is called. */
  public String languages() {
    return languages;
  }

  /** What the way from the home page is called. */
  public String trail() {
    return trail;
  }

  /** What the home page is called. */
  public String home() {
    return home;
  }

  /** What the feed of all stories is called. */
  String feed() {
    return feed;
  }

  /** For the title bar and search results: the page, then the site; the home page the reverse. */
  String title(String page, boolean isHome) {
    return switch (this) {
      case JAPANESE -> isHome ? site + "　" + page : page + "｜" + site;
      case ENGLISH -> isHome ? site + ": " + page : page + " | " + site;
    };
  }

  /** The other language. */
  public Edition other() {
    return this == JAPANESE ? ENGLISH : JAPANESE;
  }
}
