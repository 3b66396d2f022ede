package dev.kairan.publisher.page.guide;

import dev.kairan.publisher.html.NavArea;
import dev.kairan.publisher.html.Page;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.html.Site;
import java.util.List;

/** What readers see where there is no page. */
public record NotFoundPage(PageHead head) {

  public static Page of(Site site) {
    PageHead head =
        site.head(
            NavArea.NONE,
            "ページが見つかりません",
            "お探しのページはありません。会議所、事例、計画の各ページから探せます。",
            site.at().home() + "404.html",
            List.of(site.homeLink()));
    return new Page(head, "guide/notFound.jte", new NotFoundPage(head));
  }
}
