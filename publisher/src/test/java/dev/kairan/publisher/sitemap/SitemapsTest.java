package dev.kairan.publisher.sitemap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.feed.SmallSite;
import dev.kairan.publisher.feed.Told;
import dev.kairan.publisher.page.SiteFile;
import dev.kairan.publisher.page.SiteSettings;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitemapsTest {

  private static final String BASE = "https://kairan.example/";
  private static final String PAGE = "stories/2024-mito-01/index.html";

  @Test
  void everyPageAndNothingElseIsListedOnceInTheSitemapOfItsKind() {
    Map<String, String> files =
        written(
            "index.html",
            "about/index.html",
            "en/index.html",
            "en/plans/2023/index.html",
            "chambers/ueda/index.html",
            "chambers/mito/index.html",
            "chambers/mito/feed.atom",
            "plans/2023/index.html",
            "calendar/index.html",
            "stories/2024-mito-01/index.html",
            "embed/stories/2024-mito-01/index.html",
            "assets/kairan.css",
            "404.html");

    assertThat(addresses(files, "sitemap.xml"))
        .containsExactly(
            "sitemap-stories.xml", "sitemap-plans.xml", "sitemap-places.xml", "sitemap-pages.xml");
    assertThat(addresses(files, "sitemap-pages.xml")).containsExactly("", "about/", "en/");
    assertThat(addresses(files, "sitemap-places.xml"))
        .containsExactly("chambers/mito/", "chambers/ueda/");
    assertThat(addresses(files, "sitemap-plans.xml"))
        .containsExactly("calendar/", "en/plans/2023/", "plans/2023/");
    assertThat(addresses(files, "sitemap-stories.xml")).containsExactly("stories/2024-mito-01/");
  }

  @Test
  void filesPassThroughUnchangedAndTheSitemapsComeLast() {
    Map<String, String> files = written("index.html", "404.html");

    assertThat(files.keySet())
        .containsExactly(
            "index.html", "404.html", "sitemap-pages.xml", "sitemap.xml", "robots.txt");
    assertThat(files.get("404.html")).isEqualTo("404.html");
  }

  @Test
  void addressesStandBelowTheBaseAddress() {
    Map<String, String> files =
        SitemapFiles.of(SmallSite.with(), "http://example.jp/kairan/", "about/index.html");

    assertThat(files.get("sitemap.xml"))
        .contains("<loc>http://example.jp/kairan/sitemap-pages.xml</loc>");
    assertThat(files.get("sitemap-pages.xml"))
        .contains("<loc>http://example.jp/kairan/about/</loc>");
    assertThat(files.get("robots.txt")).contains("http://example.jp/kairan/sitemap.xml");
  }

  @Test
  void robotsMayReadEverythingAndFindTheIndex() {
    assertThat(written("index.html").get("robots.txt"))
        .isEqualTo("User-agent: *\nAllow: /\n\nSitemap: https://kairan.example/sitemap.xml\n");
    assertThat(SitemapFiles.of(SmallSite.with(true), BASE, "index.html").get("robots.txt"))
        .contains("Disallow: /\n");
  }

  @Test
  void aPageThatAsksNotToBeIndexedIsInNone() {
    List<String> files = new ArrayList<>();
    Sitemaps sitemaps =
        new Sitemaps(
            SmallSite.with(),
            new SiteSettings(URI.create(BASE)),
            file -> files.add(new String(file.bytes(), UTF_8)));
    sitemaps.accept(new SiteFile("stories/gone/index.html", new byte[0], false));
    sitemaps.accept(new SiteFile("stories/here/index.html", new byte[0]));
    sitemaps.finish();

    assertThat(files).anyMatch(text -> text.contains(BASE + "stories/here/"));
    assertThat(files).noneMatch(text -> text.contains(BASE + "stories/gone/"));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-05, '', 2024-01-05",
    "2024-01-05, 2024-03-01, 2024-03-01",
    "2024-01-05, 2023-03-01, 2024-01-05",
    "2024-01, '', ''",
    "2024, 2024-03-01, 2024-03-01",
    "2026-11-22, '', 2026-11-22",
    "2026-11-23, '', ''"
  })
  void aStoryWasLastModifiedOnADayThatIsKnownAndPast(
      String published, String corrected, String day) {
    String start = (published + "-01-01").substring(0, 10);
    Told told = Told.of("2024-mito-01").by("mito").published(published, start);
    Story story = (corrected.isEmpty() ? told : told.corrected(corrected)).story();

    String sitemap = SitemapFiles.of(SmallSite.with(story), BASE, PAGE).get("sitemap-stories.xml");

    assertThat(SitemapFiles.lastModified(Objects.requireNonNull(sitemap)))
        .isEqualTo(day.isEmpty() ? List.of() : List.of(day));
  }

  /** The run is at 9:00 on 22 November in Japan. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-23, 0",
    "2026-11-22, 1",
    "2026-11-21, 1",
    "2026-11-20, 0",
    "2026-11, 0",
    "2026, 0"
  })
  void newsBeganWithinTwoDaysBeforeTheRun(String published, int count) {
    String start = (published + "-01-01").substring(0, 10);
    Story story = Told.of("2026-mito-01").by("mito").published(published, start).story();

    Map<String, String> files = SitemapFiles.of(SmallSite.with(story), BASE, "index.html");

    assertThat(files.keySet().contains("sitemap-news.xml")).isEqualTo(count == 1);
    assertThat(addresses(files, "sitemap.xml").contains("sitemap-news.xml")).isEqualTo(count == 1);
  }

  @Test
  void newsSayWhoPublishedWhatWhen() {
    Story story =
        Told.of("2026-mito-01")
            .by("mito")
            .published("2026-11-21", "2026-11-21")
            .titled("足湯 <開く> & 「水戸」")
            .story();
    Map<String, String> files = SitemapFiles.of(SmallSite.with(story), BASE, "index.html");
    String news = Objects.requireNonNull(files.get("sitemap-news.xml"));

    SitemapFiles.validate("sitemap-news.xml", news);
    assertThat(SitemapFiles.addresses(news))
        .containsExactly("https://kairan.example/stories/2026-mito-01/");
    assertThat(SitemapFiles.news(news, "name")).containsExactly("Kairan 回覧");
    assertThat(SitemapFiles.news(news, "language")).containsExactly("ja");
    assertThat(SitemapFiles.news(news, "publication_date")).containsExactly("2026-11-21");
    assertThat(SitemapFiles.news(news, "title")).containsExactly("足湯 <開く> & 「水戸」");
  }

  @Test
  void newsThatWereUnderEmbargoSayTheSecond() {
    Story story =
        Told.of("2026-mito-01").by("mito").embargoedUntil("2026-11-21T10:00:00+09:00").story();
    Map<String, String> files = SitemapFiles.of(SmallSite.with(story), BASE, "index.html");
    String news = Objects.requireNonNull(files.get("sitemap-news.xml"));

    SitemapFiles.validate("sitemap-news.xml", news);
    assertThat(SitemapFiles.news(news, "publication_date"))
        .containsExactly("2026-11-21T10:00:00+09:00");
  }

  @Test
  void moreNewsThanOneSitemapMayHoldStandInSeveral() {
    Story[] many = new Story[1001];
    for (int i = 0; i < many.length; i++) {
      many[i] = Told.of("2026-mito-" + i).by("mito").published("2026-11-21", "2026-11-21").story();
    }
    Map<String, String> files = SitemapFiles.of(SmallSite.with(many), BASE, "index.html");

    assertThat(addresses(files, "sitemap.xml"))
        .containsExactly("sitemap-pages.xml", "sitemap-news.xml", "sitemap-news-2.xml");
    assertThat(addresses(files, "sitemap-news.xml")).hasSize(1000);
    assertThat(addresses(files, "sitemap-news-2.xml")).containsExactly("stories/2026-mito-1000/");
  }

  @Test
  void theSchemasOfTheseTestsRefuseWhatIsWrong() {
    String good = Objects.requireNonNull(written("index.html").get("sitemap-pages.xml"));
    SitemapFiles.validate("good", good);
    for (String bad :
        new String[] {
          good.replaceAll("(?s)<url>.*</url>", ""),
          good.replace("</loc>", "</loc><lastmod>2024-01</lastmod>"),
          good.replace("https://", "ftp://"),
          good.replaceAll("(?s)(<url>.*</url>)", "$1$1")
        }) {
      assertThatThrownBy(() -> SitemapFiles.validate("bad", bad))
          .isInstanceOf(AssertionError.class);
    }
  }

  private static Map<String, String> written(String... pages) {
    return SitemapFiles.of(SmallSite.with(), BASE, pages);
  }

  private static List<String> addresses(Map<String, String> files, String path) {
    return SitemapFiles.addresses(Objects.requireNonNull(files.get(path), path)).stream()
        .map(each -> each.substring(BASE.length()))
        .toList();
  }
}
