package dev.kairan.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kairan.content.time.JapanTime;
import dev.kairan.publisher.access.Examination;
import dev.kairan.publisher.access.Examination.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * One page of each kind in a real browser: on phones and desks, by day and by night, enlarged. Each
 * is loaded once, and then looked at in all these ways.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

  static final List<Integer> WIDTHS = List.of(320, 390, 768, 1280);
  static final List<String> SCHEMES = List.of("light", "dark");
  static final int ZOOM = 400;
  static final int TEXT = 200;

  /** What the page about accessibility tells, written anew when this property is true. */
  private static final String RECORD = "kairan.accessibility.record";

  private static final Path RECORDED = Path.of("src/main/resources/accessibility/examination.json");
  private static final Path SCREENSHOTS = Path.of("target/screenshots");
  private static final List<Integer> PICTURED = List.of(390, 1280);
  private static final int ORDINARY = 16;

  private static final String UNFOLD =
      "document.querySelectorAll('details').forEach((each) => { each.open = true; })";

  private final List<Kind> examined = new ArrayList<>();
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
  void record() throws IOException {
    if (Boolean.getBoolean(RECORD) && examined.size() == kinds().size()) {
      Examination all =
          new Examination(
              LocalDate.now(JapanTime.ZONE),
              Axe.version(),
              browser().name(),
              WIDTHS,
              ZOOM,
              TEXT,
              SCHEMES,
              examined);
      String json = new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(all);
      Files.writeString(RECORDED, json + "\n");
    }
    close();
  }

  private void close() {
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
    long kept = rulesKept(kind);
    fitsEnlarged(kind);
    examined.add(new Kind(kind.name(), kind.label(), kept, 0));
  }

  private void load(PageKind kind) {
    browser().show(Objects.requireNonNull(server).address(kind.path()), 390, "light");
    SearchReader.await(browser(), kind.ready());
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

  /**
   * All rules in the narrowest and the widest arrangement, by day and by night. An ordinary run
   * leaves out half of it, because nothing but colours changes by night, and no colour by width.
   */
  private long rulesKept(PageKind kind) {
    long kept = Math.min(rulesKept(kind, "light", ZOOM), rulesKept(kind, "dark", 100));
    if (Boolean.getBoolean(RECORD)) {
      kept = Math.min(kept, rulesKept(kind, "dark", ZOOM));
      kept = Math.min(kept, rulesKept(kind, "light", 100));
    }
    return kept;
  }

  private long rulesKept(PageKind kind, String scheme, int zoom) {
    browser().prefer(scheme);
    browser().zoom(zoom);
    Axe found = kind.isPart() ? Axe.ofPart(browser().driver()) : Axe.of(browser().driver());
    assertThat(found.passed()).as("%s, %s, %s %%", kind, scheme, zoom).isGreaterThan(5);
    assertThat(found.violations()).as("%s, %s, %s %%", kind, scheme, zoom).isEmpty();
    return found.passed();
  }

  /** Text of twice its size, as readers set it for all pages. */
  private void fitsEnlarged(PageKind kind) {
    browser().textSize(ORDINARY * TEXT / 100);
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

  private void assertFits(PageKind kind, int width) {
    assertThat(browser().faults()).as("%s at %s", kind, width).isEmpty();
    assertThat(browser().contentWidth()).as("%s at %s", kind, width).isEqualTo(width);
  }

  private Browser browser() {
    return Objects.requireNonNull(browser);
  }
}
