package dev.kairan.publisher.page.guide;

import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.NavArea;
import dev.kairan.publisher.html.Page;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.page.place.ChamberIndexPage;
import dev.kairan.publisher.search.SearchFiles;
import java.util.List;

/**
 * Searching by words, and the lists for whoever has none.
 *
 * @param script address of the script that searches
 * @param index address of the folder with its index
 * @param rows chambers by the rows of the kana table
 */
public record SearchPage(
    PageHead head,
    String script,
    String index,
    List<Link> rows,
    List<Link> topics,
    List<Link> prefectures,
    int planYear) {

  public static Page of(Site site, SearchFiles files) {
    PageHead head =
        site.head(
            NavArea.SEARCH,
            "言葉で探す",
            "商工会議所の取り組み事例、事業計画の項目、全国の商工会議所を、言葉で探せます。かなと漢字の新旧、全角と半角の違いは気にせずに入力できます。",
            site.at().search(),
            List.of(site.homeLink()));
    SearchPage page =
        new SearchPage(
            head,
            site.at().root() + files.script().path(),
            site.at().root() + files.folder(),
            ChamberIndexPage.rowLinks(site),
            site.answers().topics().stream().map(each -> site.topics().get(each.id())).toList(),
            site.answers().prefectures().stream()
                .map(each -> site.prefectureLink(each.id()))
                .toList(),
            site.plan().fiscalYear());
    return new Page(head, "guide/search.jte", page);
  }
}
