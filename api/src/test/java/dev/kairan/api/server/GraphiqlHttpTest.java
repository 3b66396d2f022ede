package dev.kairan.api.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphiqlHttpTest {

  private static final Pattern ADDRESS = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

  @TempDir static Path folder;
  static LiveServer server;

  @BeforeAll
  static void start() throws IOException {
    SiteFolder site = new SiteFolder(folder).write("r1", "index.html", "1").live("r1");
    server = LiveServer.over(site.current());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void thePageAndAllThatItLoadsComesFromHere() {
    HttpResponse<String> page = server.asker().get("/graphiql");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<html lang=\"ja\">");
    Matcher addresses = ADDRESS.matcher(page.body());
    int loaded = 0;
    while (addresses.find()) {
      if (!addresses.group(1).startsWith("data:")) {
        HttpResponse<String> asset = server.asker().get("/" + addresses.group(1));
        assertThat(asset.statusCode()).as(addresses.group(1)).isEqualTo(200);
        assertThat(SiteHttpTest.header(asset, "Content-Type"))
            .isIn("text/javascript;charset=utf-8", "text/css;charset=utf-8");
        loaded++;
      }
    }
    assertThat(loaded).isEqualTo(6);
  }

  @Test
  void onlyOwnScriptsMayRun() {
    HttpResponse<String> page = server.asker().get("/graphiql");
    assertThat(SiteHttpTest.header(page, "Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self';", "connect-src 'self'")
        .doesNotContain("unsafe");
    assertThat(page.body()).doesNotContain("<script>").doesNotContain("://");
  }

  @Test
  void assetsAreNotSentTwice() {
    String path = "/graphiql/assets/graphiql.js";
    String tag = SiteHttpTest.header(server.asker().get(path), "ETag");
    assertThat(server.asker().get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void theAddressWithASlashLeadsToTheOneWithout() {
    HttpResponse<String> response = server.asker().get("/graphiql/");
    assertThat(response.statusCode()).isEqualTo(308);
    assertThat(response.headers().firstValue("Location")).hasValue("/graphiql");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/graphiql/x",
        "/graphiql/assets/",
        "/graphiql/assets/x.js",
        "/graphiql/assets/graphiql.js.map",
        "/graphiql/assets/x/react.js"
      })
  void nothingElseIsThere(String path) {
    HttpResponse<String> response = server.asker().get(path);
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).contains("ページが見つかりません");
  }

  @Test
  void itIsReadOnly() {
    assertThat(server.asker().method("POST", "/graphiql").statusCode()).isEqualTo(405);
  }
}
