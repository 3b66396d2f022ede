package dev.kairan.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What an imported official document adds to the site, and that it adds nothing else. */
class OfficialWordingTest {

  @Test
  void thePlanQuotesItsPolicyAndEverySectionFolded() {
    Document plan = QuotedSite.page("plans/2023/");

    assertThat(plan.select("details.official:not([open]) > figure > blockquote")).hasSize(18);
    assertThat(plan.select("section.policy .official blockquote p").eachText())
        .containsExactly("見本の方針の見出し", QuotedSite.TEXT, QuotedSite.TEXT);
    assertThat(plan.select("section:has(> #III-4) .official blockquote p").eachText())
        .containsExactly(QuotedSite.TEXT, QuotedSite.TEXT);
    assertThat(plan.select("section:has(> #III-4) .official figcaption").text())
        .isEqualTo("日本商工会議所「日本商工会議所 2023年度事業計画」10ページ");
  }

  @Test
  void everyItemQuotesItsOwnWording() {
    List<String> items =
        QuotedSite.files().keySet().stream()
            .filter(path -> path.matches("plans/2023/[^/]+-[0-9]{2}/index.html"))
            .map(path -> path.replace("index.html", ""))
            .toList();
    assertThat(items).hasSize(85);
    for (String item : items) {
      assertThat(QuotedSite.page(item).select("section:has(> #official) blockquote").text())
          .as(item)
          .isEqualTo(QuotedSite.TEXT);
    }
  }

  @Test
  void everySectionQuotesItsIntroductionOnItsOwnPage() {
    Document plan = QuotedSite.page("plans/2023/");
    for (String id : plan.select(".chapter section h3[id]").eachAttr("id")) {
      Document section = QuotedSite.page("plans/2023/" + id + "/");
      assertThat(section.select(".official blockquote p").eachText())
          .as(id)
          .containsExactly(QuotedSite.TEXT, QuotedSite.TEXT);
      assertThat(section.select("p.official")).hasSize(QuotedSite.REWORDED.contains(id) ? 1 : 0);
    }
  }

  @Test
  void aPrintedHeadingIsShownWhereItIsNotOurs() {
    Document plan = QuotedSite.page("plans/2023/");

    assertThat(plan.select("p.official").eachText())
        .hasSize(QuotedSite.REWORDED.size())
        .first()
        .isEqualTo("公式の見出し「別の中小企業のイノベーションの創出・成長支援」");
    for (String part : QuotedSite.REWORDED) {
      assertThat(plan.select("[id=" + part + "] ~ p.official")).as(part).isNotEmpty();
    }
  }

  @Test
  void withoutItNothingIsSaid() {
    RenderedSite.pages()
        .forEach((path, page) -> assertThat(page.select(".official, #official")).isEmpty());
  }

  @Test
  void theRestOfTheSiteIsTheSame() {
    assertThat(QuotedSite.files().keySet().stream().filter(OfficialWordingTest::fixed))
        .containsExactlyElementsOf(
            RenderedSite.files().keySet().stream().filter(OfficialWordingTest::fixed).toList());
    String snapshot = RenderedSite.answers().snapshot().id();
    RenderedSite.files()
        .forEach(
            (path, bytes) -> {
              if (!fixed(path)) {
                return;
              }
              byte[] quoted = Objects.requireNonNull(QuotedSite.files().get(path));
              assertThat(rest(path, quoted, QuotedSite.snapshot()))
                  .as(path)
                  .isEqualTo(rest(path, bytes, snapshot));
            });
  }

  /** The official wording can be searched: that index is another, and the page that names it. */
  private static boolean fixed(String path) {
    return !path.startsWith("assets/search.") && !path.startsWith("search/");
  }

  /** A file without the mark of its content and, on pages of the plan, without quotations. */
  private static String rest(String path, byte[] bytes, String snapshot) {
    String text = new String(bytes, StandardCharsets.UTF_8).replace(snapshot, "");
    if (!path.startsWith("plans/") || !path.endsWith(".html")) {
      return text;
    }
    Document page = Jsoup.parse(text);
    page.select(".official, section:has(> #official)").remove();
    return page.outerHtml().replaceAll("\\s+", "");
  }
}
