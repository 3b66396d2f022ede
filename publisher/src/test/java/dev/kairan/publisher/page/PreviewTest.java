package dev.kairan.publisher.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import dev.kairan.api.Graph;
import dev.kairan.api.GraphServer;
import dev.kairan.api.ServerSettings;
import dev.kairan.publisher.command.ContentCopy;
import dev.kairan.publisher.command.option.SiteOptions;
import dev.kairan.publisher.command.report.Console;
import dev.kairan.publisher.command.serve.ContentWatch;
import dev.kairan.publisher.command.serve.LivingSite;
import dev.kairan.publisher.release.PreviewMark;
import dev.kairan.publisher.release.SiteFolder;
import dev.kairan.publisher.release.WorkFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.support.ui.WebDriverWait;
import picocli.CommandLine;

/** An editor looks at drafts: served as {@code kairan serve --drafts} does, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreviewTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-28T03:00:00Z"), ZoneOffset.UTC);
  private static final Path SCREENSHOTS = Path.of("target/screenshots");
  private static final String DRAFT = "/stories/2024-mito-01/";

  private final HttpClient client = HttpClient.newHttpClient();
  private Path content = Path.of("");
  private Path story = Path.of("");
  private SiteFolder folder = new SiteFolder(Path.of(""));
  private @Nullable ContentWatch watch;
  private @Nullable WorkFolder work;
  private @Nullable LivingSite site;
  private @Nullable GraphServer server;

  @BeforeAll
  void serve(@TempDir Path temporary) throws Exception {
    content = ContentCopy.small(temporary);
    story = content.resolve("stories/2024/mito-01.md");
    ContentCopy.edit(story, "bodyKind: chamber\n", "bodyKind: chamber\ndraft: true\n");
    watch = ContentWatch.start(content);
    folder = SiteFolder.open(temporary.resolve("preview"));
    new PreviewMark(folder).set(PATIENCE);
    work = WorkFolder.open(folder, PATIENCE);
    SiteOptions options = new SiteOptions();
    CommandLine.populateCommand(
        options, "--content", content.toString(), "--out", folder.root().toString());
    options.forPreview();
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    Console console = new Console(nowhere, nowhere, false);
    site = new LivingSite(options, options.settings(), folder, work, CLOCK, console);
    Graph graph = site.publish().orElseThrow();
    server =
        GraphServer.start(
            new ServerSettings(
                "127.0.0.1", 0, folder.current(), site.gallery()::page, site.preview(), false),
            graph);
  }

  @AfterAll
  void stop() throws IOException {
    if (server != null) {
      server.close();
    }
    if (watch != null) {
      watch.close();
    }
    if (work != null) {
      work.close();
    }
  }

  @Test
  void aDraftSaysSoEverywhere() throws Exception {
    assertThat(get(DRAFT).body()).contains("<h1>【下書き】水戸商工会議所、", "この事例は公開されていません", "下見</strong>");
    for (String address :
        List.of(
            "/stories/",
            "/chambers/mito/",
            "/feed.atom",
            "/data/stories.csv",
            DRAFT + "index.md")) {
      assertThat(get(address).body()).as(address).contains("【下書き】水戸商工会議所、2月の全国");
    }
    assertThat(ask("{ story(id: \\\"2024-mito-01\\\") { title } }")).contains("【下書き】水戸");
    String other = get("/stories/2022-mito-01/").body();
    assertThat(Jsoup.parse(other).select("h1").text()).doesNotContain("下書き");
    assertThat(Jsoup.parse(other).select("main > article p.sample")).isEmpty();
  }

  @Test
  void everyPageSaysThatItIsAPreviewAndIsLeftOutOfSearchEngines() throws IOException {
    try (Stream<Path> files = Files.walk(folder.current().toRealPath())) {
      List<Path> pages = files.filter(file -> file.toString().endsWith("index.html")).toList();
      assertThat(pages).hasSizeGreaterThan(500);
      for (Path page : pages) {
        String html = Files.readString(page);
        if (html.contains("<main id=\"main\">") && !page.toString().contains("/embed/")) {
          assertThat(html).as(page.toString()).contains("name=\"robots\" content=\"noindex\"");
          assertThat(html).as(page.toString()).contains("preview/preview.js");
          assertThat(html)
              .as(page.toString())
              .containsAnyOf("まだ公開していない画面です", "Nothing on this screen is published yet");
        }
      }
    }
  }

  @Test
  void itsPagesAreValidAndTheGalleryStandsBesideThem() throws Exception {
    HtmlChecker checker = new HtmlChecker();
    for (String address : List.of("/", DRAFT, "/search/")) {
      checker.check(address, get(address).body().getBytes(UTF_8));
    }
    assertThat(checker.errors()).isEmpty();
    HttpResponse<String> gallery = get("/office/patterns/tile-map/");
    assertThat(gallery.statusCode()).isEqualTo(200);
    assertThat(gallery.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
  }

  @Test
  void theBrowserFollowsEverySave() throws Exception {
    try (Browser browser = Browser.openIfInstalled()) {
      if (browser == null && !Browser.required()) {
        assumeTrue(false, "skipped: no chromium and chromedriver on the PATH");
      }
      follow(requireNonNull(browser, "KAIRAN_BROWSER=required, but no Chromium is installed"));
    }
  }

  private void follow(Browser browser) throws Exception {
    browser.show(address(DRAFT), 390, "light");
    waitFor(browser, "#preview [role=status]", "ファイルを保存すると");
    assertThat(browser.contentWidth()).isEqualTo(390);
    keep(browser, "preview-draft", 390);
    browser.driver().findElement(By.cssSelector("#preview summary")).click();

    save("水戸商工会議所、2月の全国観光振興大会へ準備", "水戸商工会議所、白鳥の湖畔で大会へ準備");
    waitFor(browser, "h1", "【下書き】水戸商工会議所、白鳥の湖畔で大会へ準備");
    waitFor(browser, "#preview [role=status]", "この保存で変わったページ");
    List<String> links =
        browser.driver().findElements(By.cssSelector("#preview li a")).stream()
            .map(link -> link.getDomAttribute("href"))
            .toList();
    keep(browser, "preview-changed", 390);
    assertThat(links).startsWith(DRAFT).contains("/chambers/mito/", "/prefectures/ibaraki/");
    assertThat(links)
        .doesNotContain("/about/", "/en/about/", "/search/", "/calendar/", "/chambers/sapporo/");
    assertThat(violations(browser)).isEmpty();

    save("topics: [events, tourism]", "topics: [events, turism]");
    waitFor(browser, "#preview [role=status]", "この保存はまだ出していません・直すところ 1");
    assertThat(browser.driver().findElement(By.cssSelector("#preview .news")).getText())
        .contains("stories/2024/mito-01.md:9", "unknown-reference", "turism", "tourism");
    assertThat(browser.driver().findElement(By.tagName("h1")).getText()).contains("白鳥");
    browser.show(address(DRAFT), 1280, "dark");
    waitFor(browser, "#preview .error", "誤り");
    keep(browser, "preview-refused", 1280);
    assertThat(violations(browser)).isEmpty();

    save("topics: [events, turism]", "topics: [events, tourism]");
    waitFor(browser, "#preview [role=status]", "この保存で変わったページ");
    assertThat(browser.driver().findElements(By.cssSelector("#preview .error"))).isEmpty();
  }

  /** As the waiting loop of the command does it. */
  private void save(String from, String to) throws Exception {
    ContentCopy.edit(story, from, to);
    assertThat(requireNonNull(watch).await(PATIENCE)).isEqualTo(ContentWatch.Event.CHANGED);
    requireNonNull(site).publish().ifPresent(requireNonNull(server)::swap);
  }

  private static void keep(Browser browser, String name, int width) throws IOException {
    Files.createDirectories(SCREENSHOTS);
    Files.write(SCREENSHOTS.resolve(name + ".png"), browser.screenshot(width));
  }

  private static List<String> violations(Browser browser) {
    return new AxeBuilder()
        .analyze(browser.driver()).getViolations().stream()
            .map(rule -> rule.getId() + ": " + rule.getNodes())
            .toList();
  }

  private static void waitFor(Browser browser, String selector, String text) {
    new WebDriverWait(browser.driver(), PATIENCE)
        .ignoring(StaleElementReferenceException.class)
        .withMessage(selector + " with " + text)
        .until(
            driver ->
                driver.findElements(By.cssSelector(selector)).stream()
                    .anyMatch(element -> element.getText().contains(text)));
  }

  private String address(String path) {
    return "http://localhost:" + requireNonNull(server).port() + path;
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(address(path))).build(), BodyHandlers.ofString());
  }

  private String ask(String document) throws IOException, InterruptedException {
    return client
        .send(
            HttpRequest.newBuilder(URI.create(address("/graphql")))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\": \"" + document + "\"}"))
                .build(),
            BodyHandlers.ofString())
        .body();
  }
}
