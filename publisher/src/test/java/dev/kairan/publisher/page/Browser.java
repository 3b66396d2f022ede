package dev.kairan.publisher.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;

/**
 * A tab of a Chromium without a window, with a chosen width and colour scheme. All tests share one
 * Chromium; what a test has set goes with its tab.
 */
final class Browser implements AutoCloseable {

  /** Held, so that its level lasts: Selenium warns of DevTools versions that are not used here. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  /**
   * Whatever reaches beyond the page, is cut off, or lies over its neighbours in the strip at the
   * top; but for what scrolls in a frame of its own, is read aloud only, or ends in an ellipsis.
   */
  private static final String FAULTS =
      """
      const left = '.scroll, .scroll *, .skip, svg *, .trail *, input, textarea';
      const width = document.documentElement.clientWidth;
      const text = document.createRange();
      const cut = (each) => {
        if (each.scrollWidth <= each.clientWidth + 1) { return false; }
        const { overflowX, clipPath, textOverflow } = getComputedStyle(each);
        return overflowX !== 'visible' && clipPath === 'none' && textOverflow !== 'ellipsis';
      };
      const outside = (box, from, to) =>
        box.width > 1 && (box.left < from - 0.5 || box.right > to + 0.5);
      const beyond = (each) => {
        if (!outside(each.getBoundingClientRect(), 0, width)) { return false; }
        // A space at the end of a line may hang.
        const { display, fontSize } = getComputedStyle(each);
        const hang = display === 'inline' ? parseFloat(fontSize) : 0;
        return outside(each.getBoundingClientRect(), 0, width + hang);
      };
      const over = (each) => {
        const { left, right } = each.getBoundingClientRect();
        text.selectNodeContents(each);
        return outside(text.getBoundingClientRect(), left, right);
      };
      return [...document.querySelectorAll('body *')]
        .filter((each) => beyond(each) || cut(each) || each.matches('.boxes a') && over(each))
        .filter((each) => !each.matches(left) && each.checkVisibility())
        .map((each) => each.outerHTML.slice(0, 120));
      """;

  private static final int HEIGHT = 900;
  private static final long TALLEST = 4000;
  private static final int PHONE = 600;
  private static @Nullable ChromeDriver chromium;

  private final ChromeDriver driver;

  private final String before;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
    this.before = driver.getWindowHandle();
    driver.switchTo().newWindow(WindowType.TAB);
    // Reading the console empties it of what other tests left there.
    driver.manage().logs().get(LogType.BROWSER);
  }

  /** Null where no Chromium with its driver is installed. */
  static synchronized @Nullable Browser openIfInstalled() throws IOException {
    if (chromium == null) {
      chromium = start();
    }
    return chromium == null ? null : new Browser(chromium);
  }

  private static @Nullable ChromeDriver start() throws IOException {
    Path chromium = installed("chromium", "chromium-browser", "google-chrome");
    Path chromedriver = installed("chromedriver");
    if (chromium == null || chromedriver == null) {
      return null;
    }
    SELENIUM.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--user-data-dir=" + Files.createTempDirectory("kairan-browser"));
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.toFile())
            .usingAnyFreePort()
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    Runtime.getRuntime().addShutdownHook(new Thread(driver::quit));
    return driver;
  }

  /** True where a missing browser is a failure: {@code KAIRAN_BROWSER=required}. */
  static boolean required() {
    return Stream.of(System.getProperty("KAIRAN_BROWSER"), System.getenv("KAIRAN_BROWSER"))
        .anyMatch("required"::equals);
  }

  private static @Nullable Path installed(String... names) {
    String path = System.getenv("PATH");
    for (String folder :
        path == null ? new String[0] : path.split(java.io.File.pathSeparator, -1)) {
      for (String name : names) {
        Path file = Path.of(folder, name);
        if (Files.isExecutable(file)) {
          return file;
        }
      }
    }
    return null;
  }

  void show(String address, int width, String scheme) {
    resize(width, HEIGHT, 1);
    prefer(scheme);
    driver.get(address);
  }

  /** Gives the page that is shown another width; narrow ones are phones. */
  void resize(int width) {
    resize(width, HEIGHT, 1);
  }

  /** Shows the page as a window of 1280 by 1024 does that is zoomed to this percentage. */
  void zoom(int percent) {
    resize(1280 * 100 / percent, 1024 * 100 / percent, percent / 100);
  }

  private void resize(int width, int height, int pixels) {
    boolean phone = width < PHONE && pixels == 1;
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", pixels, "mobile", phone));
  }

  /** Tells pages which colours the reader likes: {@code light} or {@code dark}. */
  void prefer(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Tells pages that the reader wants nothing to move. */
  void preferStill() {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** Switches the scripts of pages on or off. */
  void scripts(boolean on) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }

  /** Sets the size of ordinary text, as a reader does in the settings; 16 at first. */
  void textSize(int pixels) {
    driver.executeCdpCommand(
        "Page.setFontSizes", Map.of("fontSizes", Map.of("standard", pixels, "fixed", pixels)));
  }

  /** Name and version, as readers know them. */
  String name() {
    return "Chromium " + driver.getCapabilities().getBrowserVersion().replaceAll("[.].*", "");
  }

  ChromeDriver driver() {
    return driver;
  }

  /** How wide the content is, in CSS pixels. */
  long contentWidth() {
    return number("return Math.ceil(document.documentElement.scrollWidth)");
  }

  /** Elements that are not wholly in sight. */
  List<String> faults() {
    List<?> faults = (List<?>) Objects.requireNonNull(driver.executeScript(FAULTS));
    return faults.stream().map(String::valueOf).toList();
  }

  /** The page as a PNG, of a long one the beginning. */
  byte[] screenshot(int width) {
    long height = number("return Math.ceil(document.documentElement.scrollHeight)");
    Map<String, Object> clip =
        Map.of("x", 0, "y", 0, "width", width, "height", Math.min(height, TALLEST), "scale", 1);
    Map<String, Object> answer =
        driver.executeCdpCommand(
            "Page.captureScreenshot",
            Map.of(
                "format",
                "png",
                "captureBeyondViewport",
                true,
                "optimizeForSpeed",
                true,
                "clip",
                clip));
    return Base64.getDecoder().decode((String) answer.get("data"));
  }

  private long number(String script) {
    return ((Number) driver.executeScript(script)).longValue();
  }

  @Override
  public void close() {
    driver.close();
    driver.switchTo().window(before);
  }
}
