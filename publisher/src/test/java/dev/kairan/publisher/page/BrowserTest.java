package dev.kairan.publisher.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One page of each kind in a real browser: on a phone and a desk, by day and by night. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

  private static final Path SCREENSHOTS = Path.of("target/screenshots");
  private static final String QUOTED = "quoted/";
  private static final int NARROWEST = 320;
  private static final List<Integer> WIDTHS = List.of(390, 1280);
  private static final List<String> SCHEMES = List.of("light", "dark");

  private @Nullable Browser browser;
  private @Nullable StaticServer server;

  /** A name for the screenshot, and the address of the page. */
  static Map<String, String> kinds() {
    Map<String, String> kinds = new TreeMap<>();
    kinds.put("home", "");
    kinds.put("chamber", "chambers/mito/");
    kinds.put("chamber-without-story", without());
    kinds.put("chamber-index", "chambers/");
    kinds.put("prefecture-busiest", "prefectures/hokkaido/");
    kinds.put("block", "blocks/kanto/");
    kinds.put("story", "stories/2024-itoigawa-01/");
    kinds.put("story-pictured", "stories/" + PhotoSite.WHOLE + "/");
    kinds.put("story-index", "stories/");
    kinds.put("choice-of-one", "stories/in/kanto/");
    kinds.put("choice-of-two", "topics/tourism/in/ibaraki/");
    kinds.put("section", "plans/2023/III-1/");
    kinds.put("topic", "topics/tourism/");
    kinds.put("topic-index", "topics/");
    kinds.put("plan", "plans/2023/");
    kinds.put("action-item", "plans/2023/III-4-02/");
    kinds.put("action-item-with-events", "plans/2023/III-1-01/");
    kinds.put("action-item-with-evidence", "plans/2023/II-1-01/");
    kinds.put("plan-quoted", QUOTED + "plans/2023/");
    kinds.put("action-item-quoted", QUOTED + "plans/2023/III-1-01/");
    kinds.put("progress", "progress/2023/");
    kinds.put("calendar", "calendar/");
    kinds.put("feeds", "feeds/");
    kinds.put("about", "about/");
    kinds.put("data", "data/");
    kinds.put("not-found", "404.html");
    kinds.put("english-home", "en/");
    kinds.put("english-plan", "en/plans/2023/");
    kinds.put("english-item", "en/plans/2023/III-4-02/");
    kinds.put("english-item-with-events", "en/plans/2023/III-1-01/");
    kinds.put("english-progress", "en/progress/2023/");
    kinds.put("english-chambers", "en/chambers/");
    kinds.put("english-about", "en/about/");
    return kinds;
  }

  /**
   * The site with one story that has everything, and in {@link #QUOTED} the pages of the plan with
   * the official wording, all unfolded.
   */
  private static Map<String, byte[]> files() {
    Map<String, byte[]> files = new TreeMap<>(RenderedSite.files());
    QuotedSite.files()
        .forEach(
            (path, bytes) -> {
              if (path.matches("plans/.*html")) {
                files.put(QUOTED + path, unfolded(bytes));
              }
            });
    PhotoSite.files()
        .forEach(
            (path, bytes) -> {
              if (path.startsWith("stories/" + PhotoSite.WHOLE + "/")) {
                files.put(path, path.endsWith(".html") ? unfolded(bytes) : bytes);
              }
            });
    return files;
  }

  private static byte[] unfolded(byte[] html) {
    String text = new String(html, UTF_8);
    return text.replace("<details>", "<details open>")
        .replace("<details ", "<details open ")
        .getBytes(UTF_8);
  }

  private static String without() {
    return RenderedSite.answers().chambers().stream()
        .filter(chamber -> chamber.stories().isEmpty())
        .findFirst()
        .map(chamber -> "chambers/" + chamber.id() + "/")
        .orElse("chambers/mito/");
  }

  static List<Map.Entry<String, String>> pages() {
    return List.copyOf(kinds().entrySet());
  }

  @BeforeAll
  void open() throws IOException {
    browser = Browser.openIfInstalled();
    if (browser == null && !Browser.required()) {
      assumeTrue(false, "skipped: no chromium and chromedriver on the PATH");
    }
    assertThat(browser).as("KAIRAN_BROWSER=required, but no Chromium is installed").isNotNull();
    server = new StaticServer(files());
    Files.createDirectories(SCREENSHOTS);
    RenderedSite.written();
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.close();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void hasNoBarrierThatAxeFinds(Map.Entry<String, String> page) throws IOException {
    for (int width : WIDTHS) {
      for (String scheme : SCHEMES) {
        show(page, width, scheme);
        String name = page.getKey() + "-" + width + "-" + scheme;
        Files.write(SCREENSHOTS.resolve(name + ".png"), browser().screenshot(width));
        Results results = new AxeBuilder().analyze(browser().driver());
        assertThat(results.getPasses()).as(name).isNotEmpty();
        assertThat(results.getViolations()).extracting(BrowserTest::describe).as(name).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void fitsTheNarrowestPhone(Map.Entry<String, String> page) {
    show(page, NARROWEST, "light");

    assertThat(browser().contentWidth()).as(page.getValue()).isEqualTo(NARROWEST);
  }

  @Test
  void aBarrierWouldBeFound() {
    browser().show("data:text/html,<html><p>no language, no title</p></html>", 390, "light");

    assertThat(new AxeBuilder().analyze(browser().driver()).getViolations()).isNotEmpty();
  }

  private void show(Map.Entry<String, String> page, int width, String scheme) {
    browser().show(Objects.requireNonNull(server).address(page.getValue()), width, scheme);
  }

  private Browser browser() {
    return Objects.requireNonNull(browser);
  }

  private static String describe(Rule rule) {
    return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes();
  }
}
