package dev.kairan.publisher.page.thing;

import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.Edition;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.linked.Thing;

/** What English pages tell: the site, and the Japanese works that they put into English. */
public final class EnglishThing {

  private EnglishThing() {}

  /** The site in English. */
  public static Thing site(Site site, String description) {
    String address = site.at().canonical(site.at().english());
    return Thing.at("WebSite", address)
        .with("name", Edition.ENGLISH.site())
        .with("url", address)
        .with("description", description)
        .with("inLanguage", Edition.ENGLISH.lang())
        .with("publisher", Houses.kairan(site));
  }

  /**
   * A plan or an action item in English.
   *
   * @param japanese root-relative address of its page in Japanese
   */
  public static Thing of(Site site, String japanese, String name, String description) {
    Addresses at = site.at();
    return Thing.at("CreativeWork", at.canonical(at.english(japanese)))
        .with("name", name)
        .with("description", description)
        .with("inLanguage", Edition.ENGLISH.lang())
        .with("author", Houses.kairan(site))
        .with("translationOfWork", Thing.named(at.canonical(japanese)));
  }
}
