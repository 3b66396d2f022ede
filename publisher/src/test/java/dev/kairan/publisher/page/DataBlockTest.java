package dev.kairan.publisher.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.logging.LogType;

/** A page's data block under the policy that forbids all scripts, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DataBlockTest {

  private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'";

  private @Nullable Browser browser;
  private @Nullable HttpServer server;

  @BeforeAll
  void open() throws IOException {
    browser = Browser.openIfInstalled();
    assumeTrue(browser != null || Browser.required(), "skipped: no chromium and chromedriver");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath().substring(1);
          byte[] page =
              path.equals("control")
                  ? "<!doctype html><title>x</title><script>1</script>".getBytes(UTF_8)
                  : RenderedSite.files().get(path.endsWith("/") ? path + "index.html" : path);
          exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
          if (path.endsWith("/") || path.equals("control")) {
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
          }
          exchange.sendResponseHeaders(page == null ? 404 : 200, page == null ? -1 : page.length);
          try (exchange) {
            if (page != null) {
              exchange.getResponseBody().write(page);
            }
          }
        });
    server.start();
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.stop(0);
    }
  }

  @Test
  void isNoScriptToThePolicy() {
    for (String path : List.of("stories/2024-mito-01/", "plans/2023/III-1-01/", "data/")) {
      assertThat(complaints(path)).as(path).isEmpty();
    }
  }

  @Test
  void aScriptWouldBeOne() {
    assertThat(complaints("control")).anyMatch(line -> line.contains("Content Security Policy"));
  }

  private List<String> complaints(String path) {
    Browser shown = Objects.requireNonNull(browser);
    int port = Objects.requireNonNull(server).getAddress().getPort();
    shown.show("http://127.0.0.1:" + port + "/" + path, 390, "light");
    return shown.driver().manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> entry.getMessage())
        .filter(line -> !line.contains("favicon"))
        .toList();
  }
}
