package dev.kairan.publisher.page.english;

import dev.kairan.publisher.html.Page;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.html.Templates;
import java.util.stream.Stream;

/** All pages below {@code /en/}. */
public final class EnglishPages {

  private EnglishPages() {}

  public static Stream<Page> all(Site site, Templates templates) {
    EnglishSite english = EnglishSite.of(site, templates);
    return Stream.of(
            Stream.of(EnglishHome.of(english), EnglishChambers.of(english)),
            EnglishPlan.all(english),
            EnglishItem.all(english),
            EnglishProgress.all(english),
            Stream.of(EnglishAbout.of(english)))
        .flatMap(pages -> pages);
  }
}
