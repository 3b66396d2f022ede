package dev.kairan.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kairan.publisher.host.ServedRelease;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The policies of {@code kairan serve} in a real browser: pages are whole, nothing foreign runs,
 * and nothing moves that a reader already sees.
 */
class ContentPolicyTest {

  private static final int WIDTH = 390;

  /** Every breach of a policy is noted in the frame in which it happens. */
  private static final String NOTE =
      "window.breaches = [];"
          + "document.addEventListener('securitypolicyviolation',"
          + " e => window.breaches.push(e.effectiveDirective + ' ' + e.blockedURI));"
          + "window.shifted = 0;"
          + "new PerformanceObserver(list => list.getEntries()"
          + ".forEach(shift => window.shifted += shift.value))"
          + ".observe({ type: 'layout-shift', buffered: true });";

  /** Goes down the page in some steps, so that everything comes that waits to be seen. */
  private static final String SHIFTED =
      "const done = arguments[arguments.length - 1];"
          + " const height = document.documentElement.scrollHeight;"
          + " const frames = then => requestAnimationFrame(() => requestAnimationFrame(then));"
          + " const down = step => { if (step > 6) { done(window.shifted); return; }"
          + " scrollTo({ top: height * step / 6, behavior: 'instant' });"
          + " frames(() => down(step + 1)); };"
          + " down(1);";

  private static final String BREACHES =
      "const all = []; const note = w => { all.push(...w.breaches);"
          + " for (const f of w.document.querySelectorAll('iframe'))"
          + " if (f.contentDocument) note(f.contentWindow); };"
          + " note(window); return all";

  private static final String STYLED =
      "return [...document.styleSheets].some(sheet => sheet.cssRules.length > 0)";

  private static final String MISSING =
      "return [...document.images].filter(i => i.loading !== 'lazy' && !i.naturalWidth)"
          + ".map(i => i.src)";

  private static final String EMPTY_FRAMES =
      "return [...document.querySelectorAll('iframe')].filter(frame =>"
          + " frame.loading !== 'lazy' && !frame.contentDocument?.body?.innerText).map(f => f.src)";

  private static final String INJECTED =
      "<style>h1 { color: rgb(1, 2, 3) !important }</style>"
          + "<p id=injected style='color: rgb(1, 2, 3)'>x</p>"
          + "<script>document.title = 'taken over'</script>"
          + "<script src='https://evil.example/x.js'></script>"
          + "<img src='/nothing.png' alt='' onerror=\"document.title = 'taken over'\">"
          + "<img src='https://evil.example/pixel.png' alt=''>"
          + "<iframe src='https://evil.example/' title=x></iframe></main>";

  private static @Nullable Browser browser;

  @BeforeAll
  static void open() throws Exception {
    browser = Browser.openIfInstalled();
    if (browser == null && !Browser.required()) {
      assumeTrue(false, "skipped: no chromium and chromedriver on the PATH");
    }
    assertThat(browser).as("KAIRAN_BROWSER=required, but no Chromium is installed").isNotNull();
    browser()
        .driver()
        .executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", NOTE));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void everyKindOfPageIsWhole() throws IOException {
    for (String page : oneOfEachKind()) {
      show(page);
      assertThat(list(BREACHES)).as(page).isEmpty();
      assertThat(script(STYLED)).as(page).isEqualTo(true);
      assertThat(list(MISSING)).as(page).isEmpty();
      assertThat(list(EMPTY_FRAMES)).as(page).isEmpty();
      assertThat(shifted()).as(page).isZero();
    }
  }

  @Test
  void aShiftOfTheLayoutWouldBeFound() {
    show("/");
    script(
        "const late = document.createElement('div'); late.style.height = '300px';"
            + " document.body.prepend(late)");

    assertThat(shifted()).isGreaterThan(0.1);
  }

  @Test
  void nothingThatIsSlippedIntoAPageHasAnEffect() throws IOException {
    Path page = release().folder().resolve("chambers/mito/injected.html");
    Path genuine = page.resolveSibling("index.html");
    Files.writeString(page, Files.readString(genuine).replace("</main>", INJECTED));

    show("/chambers/mito/injected.html");
    Files.delete(page);

    assertThat(browser().driver().getTitle()).contains("水戸商工会議所");
    assertThat(colour("h1")).isNotEqualTo("rgb(1, 2, 3)");
    assertThat(colour("#injected")).isNotEqualTo("rgb(1, 2, 3)");
    assertThat(list(BREACHES))
        .contains(
            "style-src-elem inline",
            "style-src-attr inline",
            "script-src-elem inline",
            "script-src-elem https://evil.example/x.js",
            "script-src-attr inline",
            "img-src https://evil.example/pixel.png",
            "frame-src https://evil.example");
  }

  @Test
  void thePageAtAFormerAddressSendsReadersOn() throws Exception {
    show("/stories/2024-hagi-01/index.html");
    assertThat(browser().driver().getCurrentUrl())
        .isEqualTo(release().url("/stories/undated-hagi-01/"));

    Path moved = release().folder().resolve("stories/2024-hagi-01/index.html");
    HtmlChecker checker = new HtmlChecker();
    checker.check("moved", Files.readAllBytes(moved));
    assertThat(checker.errors()).isEmpty();
    String html = Files.readString(moved);
    Path still = moved.resolveSibling("still.html");
    Files.writeString(still, html.replaceAll("<meta http-equiv=\"refresh\".*", ""));
    show("/stories/2024-hagi-01/still.html");
    Files.delete(still);
    assertThat(Axe.of(browser().driver()).violations()).isEmpty();
    assertThat(browser().contentWidth()).isLessThanOrEqualTo(WIDTH);
  }

  /** The last page of each depth in each folder at the top. */
  private static Collection<String> oneOfEachKind() throws IOException {
    Path root = release().folder().toRealPath();
    Map<String, String> kinds = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      files
          .map(file -> "/" + root.relativize(file))
          .filter(path -> path.endsWith(".html"))
          .sorted()
          .forEach(path -> kinds.put(kind(path), path.replace("index.html", "")));
    }
    return kinds.values();
  }

  private static String kind(String path) {
    String[] parts = path.split("/", -1);
    boolean card = parts[1].equals("embed");
    return parts[1] + (card ? parts[2] : "") + parts.length;
  }

  private static void show(String address) {
    browser().show(release().url(address), WIDTH, "light");
  }

  private static String colour(String selector) {
    return String.valueOf(
        script("return getComputedStyle(document.querySelector('" + selector + "')).color"));
  }

  private static double shifted() {
    Object sum = browser().driver().executeAsyncScript(SHIFTED);
    return ((Number) Objects.requireNonNull(sum)).doubleValue();
  }

  private static List<String> list(String script) {
    List<?> found = (List<?>) Objects.requireNonNull(script(script));
    return found.stream().map(String::valueOf).toList();
  }

  private static @Nullable Object script(String script) {
    return browser().driver().executeScript(script);
  }

  private static Browser browser() {
    return Objects.requireNonNull(browser);
  }

  private static ServedRelease release() {
    return ServedRelease.atRoot();
  }
}
