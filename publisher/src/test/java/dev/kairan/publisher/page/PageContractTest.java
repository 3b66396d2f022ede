package dev.kairan.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** What every page owes its readers, on every page of the real content. */
class PageContractTest {

  @Test
  void saysItsLanguage() {
    everyPage(
        (path, page) ->
            assertThat(page.select("html").attr("lang"))
                .as(path)
                .isEqualTo(path.startsWith("en/") ? "en" : "ja"));
  }

  @Test
  void hasOneHeading() {
    everyPage(
        (path, page) -> {
          assertThat(page.select("h1")).as(path).hasSize(1);
          assertThat(page.select("h1").text()).as(path).isNotBlank();
        });
  }

  @Test
  void skipsNoHeadingLevel() {
    everyPage(
        (path, page) -> {
          int before = 0;
          for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(path + " " + heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
          }
        });
  }

  @Test
  void hasATitleOfItsOwn() {
    Map<String, String> titles = new HashMap<>();
    everyPage(
        (path, page) -> {
          assertThat(page.select("head > title")).as(path).hasSize(1);
          assertThat(page.title())
              .as(path)
              .contains(path.startsWith("en/") ? "Kairan" : "Kairan 回覧");
          assertThat(titles.put(page.title(), path)).as(path + ": " + page.title()).isNull();
        });
  }

  @Test
  void hasADescription() {
    everyPage(
        (path, page) ->
            assertThat(page.select("meta[name=description]").attr("content").length())
                .as(path)
                .isBetween(20, 600));
  }

  @Test
  void hasACanonicalAddress() {
    everyPage(
        (path, page) ->
            assertThat(page.select("link[rel=canonical]").eachAttr("href"))
                .as(path)
                .containsExactly(RenderedSite.BASE + path.replace("index.html", "")));
  }

  @Test
  void showsItsPlaceInTheSite() {
    everyPage(
        (path, page) -> {
          boolean english = path.startsWith("en/");
          Elements trail = page.select("nav[aria-label=" + (english ? "Breadcrumb" : "パンくず") + "]");
          assertThat(trail).as(path).hasSize(1);
          assertThat(trail.select("[aria-current=page]")).as(path).hasSize(1);
          if (!path.matches("(en/)?index.html")) {
            assertThat(trail.select("a").attr("href")).as(path).isEqualTo(english ? "/en/" : "/");
          }
        });
  }

  @Test
  void hasLandmarksAndAWayPastTheHead() {
    everyPage(
        (path, page) -> {
          assertThat(page.select("body > header, main, body > footer")).as(path).hasSize(3);
          assertThat(page.body().child(0).attr("href")).as(path).isEqualTo("#main");
          assertThat(page.select("main#main")).as(path).hasSize(1);
        });
  }

  @Test
  void saysItsSnapshotAndTheAgeOfItsData() {
    everyPage(
        (path, page) ->
            assertThat(page.select("footer #snapshot").text())
                .as(path)
                .contains(
                    path.startsWith("en/")
                        ? List.of(
                            "Version of the data " + RenderedSite.answers().snapshot().id(),
                            "Counted as of 22 November 2026, 15:00 (Japan time)",
                            "Newest day recorded ")
                        : List.of(
                            "データの版 " + RenderedSite.answers().snapshot().id(),
                            "集計時点 2026年11月22日 15時00分",
                            "記録の最新日 2")));
  }

  @Test
  void needsNoScriptAndNoForeignFile() {
    everyPage(
        (path, page) -> {
          // A data block is no script: HTML, 4.12.1.
          assertThat(page.select("script:not([type=application/ld+json])").eachAttr("src"))
              .as(path)
              .hasSize(path.equals("search/index.html") ? 1 : 0)
              .allMatch(src -> src.startsWith("/assets/"));
          assertThat(page.select("[style], style")).as(path).isEmpty();
          // The page that shows how embeds look in the pages of others.
          assertThat(page.select("iframe").eachAttr("src"))
              .as(path)
              .hasSize(path.equals("feeds/index.html") ? 4 : 0)
              .allMatch(src -> src.startsWith("/embed/"));
          assertThat(page.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href"))
              .as(path)
              .allMatch(href -> href.startsWith("/assets/"));
        });
  }

  @Test
  void givesEachIdOnce() {
    everyPage(
        (path, page) ->
            assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates());
  }

  @Test
  void linksOnlyToWhatIsThere() {
    List<String> broken = new ArrayList<>();
    everyPage(
        (path, page) -> {
          for (Element link : page.select("[href^=/], [href^=#]")) {
            if (!isThere(path, link.attr("href"))) {
              broken.add(path + " -> " + link.attr("href"));
            }
          }
        });
    assertThat(broken).isEmpty();
  }

  @Test
  void opensForeignLinksOnlyOverHttpAndOwnCalendarsInTheirPrograms() {
    everyPage(
        (path, page) ->
            assertThat(page.select("main a[href]").eachAttr("href"))
                .as(path)
                .allMatch(
                    href ->
                        href.matches(
                            "[/#].*|https?://.*|webcal://kairan[.]example/plans/.*[.]ics")));
  }

  private static boolean isThere(String from, String href) {
    URI target = URI.create("/" + from).resolve(href);
    String path = target.getPath().substring(1);
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    Document page = RenderedSite.pages().get(file);
    String id = target.getFragment();
    return id == null
        ? RenderedSite.files().containsKey(file)
        : page != null && page.getElementById(id) != null;
  }

  private static void everyPage(BiConsumer<String, Document> check) {
    assertThat(RenderedSite.pages()).hasSizeGreaterThan(700);
    RenderedSite.pages().forEach(check);
  }
}
