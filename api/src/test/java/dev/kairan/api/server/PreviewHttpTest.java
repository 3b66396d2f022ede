package dev.kairan.api.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kairan.api.Graph;
import dev.kairan.api.GraphServer;
import dev.kairan.api.Preview;
import dev.kairan.api.ServerSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A preview as its editors' browsers get it, and as nobody else does. */
@Timeout(60)
class PreviewHttpTest {

  private static final List<String> ADDRESSES =
      List.of(
          "/",
          "/nowhere/",
          "/search/",
          "/embed/latest/",
          "/graphql?query=%7B__typename%7D",
          "/q",
          "/office/",
          "/health",
          "/preview/preview.js",
          "/preview/preview.css");

  @TempDir static Path folder;
  static Preview preview;
  static LiveServer server;
  static LiveServer published;
  static Asker asker;

  @BeforeAll
  static void start() throws IOException {
    SiteFolder site = new SiteFolder(folder);
    site.write("r1", "index.html", "<h1>下見</h1>")
        .write("r1", "search/index.html", "<h1>検索</h1>")
        .write("r1", "embed/latest/index.html", "<p>新しい事例</p>")
        .live("r1");
    preview = new Preview();
    server = LiveServer.previewing(site.current(), preview);
    published = LiveServer.over(site.current());
    asker = server.asker();
  }

  @AfterAll
  static void stop() {
    server.close();
    published.close();
  }

  @Test
  void noSearchEngineKeepsAnything() {
    assertThat(ADDRESSES)
        .allSatisfy(
            address ->
                assertThat(SiteHttpTest.header(asker.get(address), "X-Robots-Tag"))
                    .as(address)
                    .isEqualTo("noindex"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/nowhere/", "/search/", "/embed/latest/"})
  void pagesRunItsOwnScriptAndNoOther(String address) {
    String policy = SiteHttpTest.header(asker.get(address), "Content-Security-Policy");

    assertThat(policy).contains("default-src 'none'", "script-src 'self'", "connect-src 'self'");
    assertThat(policy).doesNotContain("unsafe", "script-src 'self' ", "script-src *", "http");
    assertThat(policy.split("script-src", -1)).hasSize(2);
  }

  @Test
  void aPublicSiteKnowsNothingOfIt() {
    Asker there = published.asker();

    assertThat(there.get("/preview/preview.js").statusCode()).isEqualTo(404);
    assertThat(there.get("/preview/events").statusCode()).isEqualTo(404);
    HttpResponse<String> page = there.get("/");
    assertThat(SiteHttpTest.header(page, "Content-Security-Policy")).doesNotContain("script-src");
    assertThat(page.headers().firstValue("X-Robots-Tag")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: kairan.example",
        "Host: 192.168.0.1",
        "Host: localhost\r\nX-Forwarded-For: 203.0.113.9",
        "Host: localhost\r\nForwarded: for=203.0.113.9"
      })
  void nothingIsThereForAnybodyElse(String host) {
    for (String address : ADDRESSES) {
      assertThat(status(address, host)).as(address).isEqualTo("404");
    }
    assertThat(status("/preview/events", host)).isEqualTo("404");
    assertThat(status("/", "Host: localhost")).isEqualTo("200");
  }

  private static String status(String address, String head) {
    String request = "GET " + address + " HTTP/1.1\r\n" + head + "\r\nConnection: close\r\n\r\n";
    return asker.exchange(request).split(" ", 3)[1];
  }

  @Test
  void itListensNowhereElse() throws IOException {
    ServerSettings open =
        new ServerSettings("0.0.0.0", 0, folder, any -> Optional.empty(), new Preview(), false);
    try (Graph graph = LiveServer.graph(LiveServer.SNAPSHOT)) {
      assertThatThrownBy(() -> GraphServer.start(open, graph))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("this machine only");
    }
  }

  @Test
  void everyBrowserHearsOfEveryEdit() throws IOException, InterruptedException {
    preview.tell("{\"edition\":1}");
    try (BufferedReader one = listen()) {
      try (BufferedReader another = listen()) {
        assertThat(next(one)).isEqualTo("{\"edition\":1}");
        assertThat(next(another)).isEqualTo("{\"edition\":1}");

        preview.tell("{\"edition\":2,\"title\":\"水戸\"}");
        assertThat(next(one)).isEqualTo("{\"edition\":2,\"title\":\"水戸\"}");
        assertThat(next(another)).isEqualTo("{\"edition\":2,\"title\":\"水戸\"}");
      }

      preview.tell("{\"edition\":3}");
      assertThat(next(one)).as("though another has gone").isEqualTo("{\"edition\":3}");
    }
  }

  @Test
  void aListenerHoldsNoServerBack() throws IOException, InterruptedException {
    Preview other = new Preview();
    LiveServer closing = LiveServer.previewing(folder, other);
    other.tell("{}");
    try (BufferedReader listener = listen(closing.asker())) {
      assertThat(next(listener)).isEqualTo("{}");
      long start = System.nanoTime();
      closing.close();
      assertThat(listener.lines().toList()).allMatch(String::isEmpty);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
  }

  private static BufferedReader listen() throws IOException, InterruptedException {
    return listen(asker);
  }

  private static BufferedReader listen(Asker there) throws IOException, InterruptedException {
    HttpResponse<InputStream> response =
        HttpClient.newHttpClient()
            .send(there.request("/preview/events").build(), BodyHandlers.ofInputStream());
    assertThat(response.headers().firstValue("Content-Type")).hasValue("text/event-stream");
    return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
  }

  /** The data of the next event (HTML Standard, 9.2.6). */
  private static String next(BufferedReader events) throws IOException {
    String line = events.readLine();
    while (line != null && !line.startsWith("data:")) {
      line = events.readLine();
    }
    return String.valueOf(line).replaceFirst("^data: ?", "");
  }
}
