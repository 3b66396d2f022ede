package dev.kairan.api.server;

import static dev.kairan.api.server.SiteHttpTest.header;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has moved is found at its former address. */
class SiteRedirectsHttpTest {

  private static final String OLD = "/stories/2024-hagi-01/";

  @TempDir Path folder;

  @Test
  void aFormerAddressLeadsToTheNewOneForGood() throws IOException {
    SiteFolder site =
        release("r1", "undated-hagi-01")
            .write("r1", "stories/2024-hagi-01/index.html", "moved")
            .live("r1");
    try (LiveServer server = LiveServer.over(site.current())) {
      Asker asker = server.asker();

      HttpResponse<String> response = asker.get(OLD);
      assertThat(response.statusCode()).isEqualTo(301);
      assertThat(header(response, "Location")).isEqualTo("/stories/undated-hagi-01/");
      assertThat(header(response, "Cache-Control")).isEqualTo("no-cache");
      assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(header(asker.get(OLD + "?from=%E6%A2%85"), "Location"))
          .isEqualTo("/stories/undated-hagi-01/?from=%E6%A2%85");
      assertThat(asker.head(OLD).statusCode()).isEqualTo(301);
      assertThat(header(asker.get("/stories/2024-hagi-01"), "Location")).isEqualTo(OLD);
      assertThat(header(asker.get("/%73tories/2024-hagi-01/"), "Location"))
          .isEqualTo("/stories/undated-hagi-01/");
    }
  }

  @Test
  void scriptsOfOthersFollowWhatTheyMayRead() throws IOException {
    SiteFolder site = release("r1", "undated-hagi-01").live("r1");
    try (LiveServer server = LiveServer.over(site.current())) {
      HttpResponse<String> response = server.asker().get(OLD + "oembed.json");
      assertThat(header(response, "Location")).isEqualTo("/stories/undated-hagi-01/oembed.json");
      assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
    }
  }

  @Test
  void everyReleaseHasItsOwn() throws IOException {
    SiteFolder site = release("r1", "undated-hagi-01").live("r1");
    release("r2", "2021-hagi-01").write("r3", "index.html", "none");
    try (LiveServer server = LiveServer.over(site.current())) {
      Asker asker = server.asker();
      assertThat(header(asker.get(OLD), "Location")).isEqualTo("/stories/undated-hagi-01/");
      site.live("r2");
      assertThat(header(asker.get(OLD), "Location")).isEqualTo("/stories/2021-hagi-01/");
      site.live("r3");
      assertThat(asker.get(OLD).statusCode()).isEqualTo(404);
    }
  }

  private SiteFolder release(String name, String story) throws IOException {
    String to = "/stories/" + story + "/";
    String lines =
        String.join(
            "\n",
            OLD + " " + to + " 301!",
            OLD + "oembed.json " + to + "oembed.json 301!",
            OLD + " /later-lines-do-not-hold/ 301",
            "");
    return new SiteFolder(folder)
        .write(name, "_redirects", lines)
        .write(name, "index.html", "home");
  }
}
