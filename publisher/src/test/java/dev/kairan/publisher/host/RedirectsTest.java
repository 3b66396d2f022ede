package dev.kairan.publisher.host;

import static dev.kairan.publisher.host.ServedRelease.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kairan.publisher.answer.Redirect;
import dev.kairan.publisher.link.Fault;
import dev.kairan.publisher.link.SiteCheck;
import dev.kairan.publisher.page.SiteFile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Old addresses of the shipped content lead on, whatever the host can do. */
class RedirectsTest {

  private static final String BASE = "https://example.org/kairan/";
  private static final List<String> MOVED =
      List.of("hagi-01", "hondo-01", "iyo-01", "sukumo-01", "yawatahama-01");

  private final ServedRelease atRoot = ServedRelease.atRoot();

  @Test
  void knowsTheStoriesWhoseYearProvedUnknown() throws IOException {
    Map<String, String> redirects = HostRules.redirects(atRoot.text("_redirects"));

    assertThat(redirects)
        .containsEntry("/stories/2008-hondo-01/", "/stories/undated-hondo-01/")
        .containsEntry("/stories/2009-iyo-01/", "/stories/undated-iyo-01/")
        .containsEntry("/stories/2015-yawatahama-01/", "/stories/undated-yawatahama-01/")
        .containsEntry("/stories/2023-sukumo-01/", "/stories/undated-sukumo-01/")
        .containsEntry("/stories/2024-hagi-01/", "/stories/undated-hagi-01/");
    for (String story : MOVED) {
      assertThat(redirects).containsValue("/stories/undated-" + story + "/");
    }
    for (Map.Entry<String, String> redirect : redirects.entrySet()) {
      HttpResponse<byte[]> response = atRoot.get(redirect.getKey());
      assertThat(response.statusCode()).as(redirect.getKey()).isEqualTo(301);
      assertThat(header(response, "Location")).isEqualTo(redirect.getValue());
      assertThat(atRoot.get(redirect.getValue()).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void hasAPageForHostsWithoutRedirects() throws IOException {
    Document page = Jsoup.parse(atRoot.text("stories/2024-hagi-01/index.html"));

    String target = "/stories/undated-hagi-01/";
    assertThat(page.select("meta[http-equiv=refresh]").attr("content"))
        .isEqualTo("0; url=" + target);
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://kairan.example" + target);
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.select("main a").attr("href")).isEqualTo(target);
    assertThat(page.select("h1").text()).isEqualTo("ページは移動しました");
  }

  @Test
  void hidesTheOldAddressesFromSearchEngines() throws IOException {
    for (String path : atRoot.paths()) {
      if (path.endsWith(".xml") || path.endsWith(".atom") || path.equals("llms.txt")) {
        assertThat(atRoot.text(path)).as(path).doesNotContain("2024-hagi-01");
      }
    }
  }

  @Test
  void movesTheCardAndTheFilesOfAPageWithIt() {
    TreeSet<String> paths =
        new TreeSet<>(
            List.of(
                "embed/stories/undated-hagi-01/index.html",
                "stories/index.html",
                "stories/undated-hagi-01/index.html",
                "stories/undated-hagi-01/oembed.json",
                "stories/undated-hagi-01/share.png",
                "stories/undated-hagi-02/share.png"));
    List<Redirect> redirects =
        List.of(
            new Redirect("/case/", "/stories/"),
            new Redirect("/case/hagi.html", "/stories/undated-hagi-01/"),
            new Redirect("/stories/2024-hagi-01/", "/stories/undated-hagi-01/"));

    assertThat(Moves.of(redirects, paths))
        .containsExactly(
            new Move("case/", "stories/"),
            new Move("case/hagi.html", "stories/undated-hagi-01/"),
            new Move("stories/2024-hagi-01/", "stories/undated-hagi-01/"),
            new Move("embed/stories/2024-hagi-01/", "embed/stories/undated-hagi-01/"),
            new Move("stories/2024-hagi-01/oembed.json", "stories/undated-hagi-01/oembed.json"),
            new Move("stories/2024-hagi-01/share.png", "stories/undated-hagi-01/share.png"));
  }

  @Test
  void staysBelowTheRootOfASiteInAFolder() throws IOException {
    ServedRelease below = ServedRelease.inFolder();
    assertThat(HostRules.redirects(below.text("_redirects")))
        .containsEntry("/kairan/stories/2024-hagi-01/", "/kairan/stories/undated-hagi-01/");
    assertThat(below.text("_headers"))
        .startsWith("/kairan/*\n")
        .contains("\n/kairan/chambers/*\n")
        .doesNotContain("Strict-Transport-Security");
    assertThat(below.text("stories/2024-hagi-01/index.html"))
        .contains("url=/kairan/stories/undated-hagi-01/");
  }

  @Test
  void neverLeadsNowhere() {
    SiteCheck check = new SiteCheck(URI.create(BASE), path -> false);
    check.read(file("_redirects", "/kairan/old/ /kairan/new/ 301\n/kairan/older/ /kairan/ 301\n"));
    check.read(file("index.html", "<h1>here</h1>"));

    assertThat(check.report().faults())
        .extracting(Fault::file, Fault::link, Fault::reason)
        .containsExactly(tuple("_redirects", "/kairan/new/", "リンク先のファイルがありません"));
  }

  private static SiteFile file(String path, String text) {
    return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
