package dev.kairan.api.server;

import static dev.kairan.api.server.SiteHttpTest.header;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.SiteHeaders;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of files by their folder and by their kind. */
class SiteHeadersHttpTest {

  private static final List<String> FILES =
      List.of(
          "index.html",
          "assets/kairan.0123456789.css",
          "embed/stories/2023-mito-01/index.html",
          "embed/resize.js",
          "feeds/index.html",
          "search/index.html",
          "chambers/mito/feed.json",
          "feed.rss",
          "plans/2023/calendar.ics",
          "stories/2023-mito-01/index.md",
          "stories/2023-mito-01/oembed.json",
          "stories/2023-mito-01/share.png",
          "data/stories.csv",
          "_headers",
          "_redirects");

  @TempDir static Path folder;
  static LiveServer server;
  static Asker asker;

  @BeforeAll
  static void publish() throws IOException {
    SiteFolder site = new SiteFolder(folder);
    for (String file : FILES) {
      site.write("r1", file, "水戸");
    }
    server = LiveServer.over(site.live("r1").current());
    asker = server.asker();
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @Test
  void onlyCardsMayBeFramedAndOnlyTheirPreviewFrames() {
    assertThat(policy("/embed/stories/2023-mito-01/"))
        .endsWith("script-src 'self'; frame-ancestors *");
    assertThat(policy("/feeds/")).endsWith("frame-src 'self'; frame-ancestors 'none'");
    assertThat(policy("/feeds/")).doesNotContain("script-src");
    assertThat(policy("/")).endsWith("frame-ancestors 'none'");
  }

  @Test
  void onlyThePageThatSearchesRunsAScript() {
    assertThat(policy("/search/"))
        .startsWith("default-src 'none'")
        .contains("connect-src 'self';")
        .endsWith("script-src 'self'; frame-ancestors 'none'");
    assertThat(policy("/")).doesNotContain("script-src");
  }

  @ParameterizedTest
  @CsvSource({
    "/,                                 no-cache",
    "/embed/resize.js,                  no-cache",
    "/feed.rss,                         no-cache",
    "/assets/kairan.0123456789.css,     'public, max-age=31536000, immutable'"
  })
  void whatCarriesItsHashInItsNameIsNeverAskedForAgain(String path, String caching) {
    assertThat(header(asker.get(path), "Cache-Control")).isEqualTo(caching);
  }

  @ParameterizedTest
  @CsvSource({
    "/chambers/mito/feed.json,              application/feed+json;charset=utf-8,   *",
    "/stories/2023-mito-01/oembed.json,     application/json;charset=utf-8,        *",
    "/stories/2023-mito-01/index.md,        text/markdown;charset=utf-8,           *",
    "/stories/2023-mito-01/share.png,       image/png,                             *",
    "/plans/2023/calendar.ics,              text/calendar;charset=utf-8,           *",
    "/data/stories.csv,                     text/csv;charset=utf-8,                *",
    "/feed.rss,                             application/rss+xml;charset=utf-8,     *",
    "/embed/resize.js,                      text/javascript;charset=utf-8,         ''",
    "/,                                     text/html;charset=utf-8,               ''"
  })
  void whatIsForProgramsMayBeReadByTheScriptsOfOthers(String path, String type, String origin) {
    HttpResponse<String> response = asker.get(path, "Origin", "https://paper.example");
    assertThat(header(response, "Content-Type")).isEqualTo(type);
    assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo(origin);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/_headers", "/_redirects", "/%5Fheaders"})
  void whatConfiguresStaticHostsIsNoPage(String path) {
    assertThat(asker.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void theDoorTellsOthersWhatTheServerSends() {
    for (String file : FILES) {
      if (!file.startsWith("_")) {
        HttpResponse<String> response = asker.get("/" + file.replace("index.html", ""));
        SiteHeaders.of(file)
            .forEach((name, value) -> assertThat(header(response, name)).as(file).isEqualTo(value));
      }
    }
  }

  private static String policy(String path) {
    return header(asker.get(path), "Content-Security-Policy");
  }
}
