package dev.kairan.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * One page of each kind in a real browser: on phones and desks, by day and by night, enlarged. Each
 * is loaded once, and then looked at in all these ways.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

  private static final List<Integer> WIDTHS = List.of(320, 390, 768, 1280);
  private static final List<String> SCHEMES = List.of("light", "dark");
  private static final int ZOOM = 400;
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Path SCREENSHOTS = Path.of("target/screenshots");
  private static final List<Integer> PICTURED = List.of(390, 1280);
  private static final int ORDINARY = 16;

  private static final String UNFOLD =
      "document.querySelectorAll('details').forEach((each) => { each.open = true; })";

  private @Nullable Browser browser;
  private @Nullable StaticServer server;

  static List<PageKind> kinds() {
    return PageKinds.all();
  }

  @BeforeAll
  void open() throws IOException {
    browser = Browser.openIfInstalled();
    if (browser == null && !Browser.required()) {
      assumeTrue(false, "skipped: no chromium and chromedriver on the PATH");
    }
    assertThat(browser).as("KAIRAN_BROWSER=required, but no Chromium is installed").isNotNull();
    server = new StaticServer(PageKinds.files());
    Files.createDirectories(SCREENSHOTS);
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
  @MethodSource("kinds")
  void isWholeAndWithoutBarrier(PageKind kind) throws IOException {
    load(kind);
    picture(kind);
    unfold();
    fits(kind);
    hasNoBarrier(kind);
    fitsEnlarged(kind);
  }

  private void load(PageKind kind) {
    browser().show(Objects.requireNonNull(server).address(kind.path()), 390, "light");
    new WebDriverWait(browser().driver(), PATIENCE)
        .until(driver -> !driver.findElements(By.cssSelector(kind.ready())).isEmpty());
  }

  private void picture(PageKind kind) throws IOException {
    for (int width : PICTURED) {
      browser().resize(width);
      for (String scheme : SCHEMES) {
        browser().prefer(scheme);
        String name = kind.name() + "-" + width + "-" + scheme + ".png";
        Files.write(SCREENSHOTS.resolve(name), browser().screenshot(width));
      }
    }
  }

  private void unfold() {
    browser().driver().executeScript(UNFOLD);
  }

  private void fits(PageKind kind) {
    for (int width : WIDTHS) {
      browser().resize(width);
      assertFits(kind, width);
    }
    browser().zoom(ZOOM);
    assertFits(kind, 1280 * 100 / ZOOM);
  }

  /** All rules in the narrowest and the widest arrangement, colours by day and by night. */
  private void hasNoBarrier(PageKind kind) {
    browser().prefer("light");
    browser().zoom(ZOOM);
    assertNoBarrier(kind, "by day, at " + ZOOM + " %");
    browser().prefer("dark");
    browser().resize(1280);
    assertNoBarrier(kind, "by night, at 1280");
  }

  /** Text of twice its size, as readers set it for all pages. */
  private void fitsEnlarged(PageKind kind) {
    browser().textSize(2 * ORDINARY);
    for (int width : PICTURED) {
      browser().resize(width);
      assertFits(kind, width);
    }
    browser().textSize(ORDINARY);
  }

  @Test
  void aBarrierWouldBeFound() {
    browser().show("data:text/html,<html><p>no language, no title</p></html>", 390, "light");

    assertThat(Axe.of(browser().driver()).violations()).hasSizeGreaterThan(1);
  }

  private void assertNoBarrier(PageKind kind, String how) {
    Axe found = kind.isPart() ? Axe.ofPart(browser().driver()) : Axe.of(browser().driver());
    assertThat(found.passed()).as("%s %s", kind, how).isGreaterThan(5);
    assertThat(found.violations()).as("%s %s", kind, how).isEmpty();
  }

  private void assertFits(PageKind kind, int width) {
    assertThat(browser().contentWidth())
        .as(() -> kind + " at " + width + ": " + browser().tooWide())
        .isEqualTo(width);
  }

  private Browser browser() {
    return Objects.requireNonNull(browser);
  }
}
