package dev.kairan.publisher.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kairan.api.GraphServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The site on Kairan's own server with its headers, pages of others on two other origins, and a
 * real browser that looks at them.
 *
 * @param codes the code of each kind of embed as the guide shows it, by the id of its field
 * @param resize the code of the script that gives embeds the height of what is in them
 */
record EmbeddingSite(
    GraphServer server,
    String address,
    Map<String, String> codes,
    String resize,
    HostPage host,
    Browser browser)
    implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** Skips the test where there is no browser, unless one is required. */
  static EmbeddingSite open(Path folder) throws IOException {
    Browser browser = Browser.openIfInstalled();
    if (browser == null && !Browser.required()) {
      assumeTrue(false, "skipped: no chromium and chromedriver on the PATH");
    }
    assertThat(browser).as("KAIRAN_BROWSER=required, but no Chromium is installed").isNotNull();
    GraphServer server = OfficeTest.serve(folder);
    String address = "http://127.0.0.1:" + server.port() + "/";
    Map<String, byte[]> files = RenderedSite.files(address);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve("site").resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    Map<String, String> codes = codes(new String(files.get("feeds/index.html"), UTF_8));
    String resize = Objects.requireNonNull(codes.remove("resize-code"));
    return new EmbeddingSite(
        server, address, codes, resize, new HostPage(), Objects.requireNonNull(browser));
  }

  private static Map<String, String> codes(String guide) {
    Map<String, String> codes = new LinkedHashMap<>();
    for (Element code : Jsoup.parse(guide).select("textarea[readonly]")) {
      codes.put(code.id(), code.wholeText());
    }
    return codes;
  }

  /** The code of a kind, such as {@code story}. */
  String code(String kind) {
    return Objects.requireNonNull(codes.get("embed-" + kind + "-code"), kind);
  }

  /** All samples, each with the code of its kind, shown at this width in a column of it. */
  String samples(int width) {
    return column(
        width,
        EmbedSamples.all().values().stream()
            .map(path -> at(path, width))
            .collect(Collectors.joining()));
  }

  /** The code of a kind for another embed of it, in another width. */
  String at(String path, int width) {
    String kind =
        switch (path.split("/", -1)[1]) {
          case "chambers" -> "chamber";
          case "latest" -> "latest";
          case "progress" -> "progress";
          default -> "story";
        };
    return code(kind)
        .replaceFirst("src=\"[^\"]*\"", "src=\"" + address + path + "\"")
        .replaceFirst("width=\"[0-9]+\"", "width=\"" + width + "\"")
        .replaceFirst("loading=\"lazy\"", "");
  }

  static String column(int width, String body) {
    return "<div id=\"column\" style=\"width:" + width + "px\">" + body + "</div>";
  }

  List<WebElement> frames() {
    return browser.driver().findElements(By.tagName("iframe"));
  }

  /** What is to hold of a frame. */
  interface FrameCheck {
    void check(String address, WebElement frame);
  }

  void eachFrame(FrameCheck check) {
    List<WebElement> frames = frames();
    assertThat(frames).isNotEmpty();
    for (WebElement frame : frames) {
      check.check(String.valueOf(frame.getDomAttribute("src")), frame);
      browser.driver().switchTo().defaultContent();
    }
  }

  /** Goes into a frame, which may load only when it is scrolled to. */
  void inside(WebElement frame) {
    browser.driver().executeScript("arguments[0].scrollIntoView()", frame);
    browser.driver().switchTo().frame(frame);
    until("document.readyState === 'complete' && location.href !== 'about:blank'");
  }

  void until(String condition) {
    new WebDriverWait(browser.driver(), PATIENCE)
        .until(
            driver -> Boolean.TRUE.equals(browser.driver().executeScript("return " + condition)));
  }

  long number(String expression) {
    return ((Number) browser.driver().executeScript("return " + expression)).longValue();
  }

  String text(String expression) {
    return String.valueOf(browser.driver().executeScript("return " + expression));
  }

  @SuppressWarnings("unchecked") // the scripts return lists of strings
  List<String> texts(String script) {
    return (List<String>) browser.driver().executeScript(script);
  }

  static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString(UTF_8));
  }

  @Override
  public void close() {
    browser.close();
    host.close();
    server.close();
  }
}
