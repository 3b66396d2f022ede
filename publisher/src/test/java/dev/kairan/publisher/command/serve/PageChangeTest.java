package dev.kairan.publisher.command.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.page.SiteFile;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageChangeTest {

  @Test
  void aPageHasChangedWhereItsTitleOrMainHas() {
    PageContents before = new PageContents("0a1b2c", Instant.parse("2026-11-28T03:00:00Z"));
    show(before, "about/index.html", "About", "版 0a1b2c、2026年11月28日 12時00分", "snapshot 1");
    show(before, "search/index.html", "検索", "<form data-index=\"/a1/\">", "snapshot 1");
    show(before, "chambers/mito/index.html", "水戸", "one story", "snapshot 1");
    show(before, "stories/2024-mito-01/index.html", "古い題", "body", "snapshot 1");
    PageContents now = new PageContents("3d4e5f", Instant.parse("2026-11-28T03:01:00Z"));
    show(now, "about/index.html", "About", "版 3d4e5f、2026年11月28日 12時01分", "snapshot 2");
    show(now, "search/index.html", "検索", "<form data-index=\"/b2/\">", "snapshot 2");
    show(now, "chambers/mito/index.html", "水戸", "two stories", "snapshot 2");
    show(now, "stories/2024-mito-01/index.html", "新しい題", "body", "snapshot 2");

    assertThat(PageChange.between(before, now, Set.of()))
        .extracting(PageChange::href)
        .containsExactly("/chambers/mito/", "/stories/2024-mito-01/");
  }

  @Test
  void theEditedStoryComesFirst() {
    PageContents now = PageContents.none();
    for (String story : List.of("2024-mito-01", "2024-mito-02", "2024-mito-03")) {
      show(now, "stories/" + story + "/index.html", story, "body", "");
    }
    show(now, "404.html", "ありません", "body", "");

    assertThat(PageChange.between(PageContents.none(), now, Set.of("2024-mito-02")))
        .extracting(PageChange::href)
        .containsExactly(
            "/stories/2024-mito-02/",
            "/404.html",
            "/stories/2024-mito-01/",
            "/stories/2024-mito-03/");
  }

  @Test
  void saysWhatHappened() {
    PageContents before = PageContents.none();
    show(before, "gone/index.html", "無くなる &amp; 消える｜Kairan 回覧", "body", "");
    show(before, "stays/index.html", "残る", "one", "");
    PageContents now = PageContents.none();
    show(now, "stays/index.html", "残る", "two", "");
    show(now, "fresh/index.html", "新しい", "body", "");

    assertThat(PageChange.between(before, now, Set.of()))
        .containsExactly(
            new PageChange("fresh/index.html", "新しい", PageChange.Kind.FRESH),
            new PageChange("gone/index.html", "無くなる & 消える", PageChange.Kind.GONE),
            new PageChange("stays/index.html", "残る", PageChange.Kind.CHANGED));
  }

  @Test
  void looksAtNothingButPages() {
    PageContents contents = PageContents.none();
    show(contents, "embed/stories/2024-mito-01/index.html", "埋め込み", "body", "");
    contents.accept(new SiteFile("feed.json", "{}".getBytes(UTF_8)));
    contents.accept(new SiteFile("moved/index.html", "<title>移転</title>".getBytes(UTF_8)));

    assertThat(contents.pages()).isEmpty();
  }

  private static void show(
      PageContents contents, String path, String title, String main, String foot) {
    String html =
        "<title>"
            + title
            + "</title><main id=\"main\">"
            + main
            + "</main><footer>"
            + foot
            + "</footer>";
    contents.accept(new SiteFile(path, html.getBytes(UTF_8)));
  }
}
