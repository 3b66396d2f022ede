package dev.kairan.publisher.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A Chromium without a window, with a chosen width and colour scheme. */
final class Browser implements AutoCloseable {

  /** Held, so that its level lasts: Selenium warns of DevTools versions that are not used here. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private static final int HEIGHT = 900;
  private static final int PHONE = 600;

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Null where no Chromium with its driver is installed. */
  static @Nullable Browser openIfInstalled() throws IOException {
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
    return new Browser(new ChromeDriver(service, options));
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
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", width < PHONE));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    driver.get(address);
  }

  ChromeDriver driver() {
    return driver;
  }

  /** How wide the content is, in CSS pixels. */
  long contentWidth() {
    return number("return Math.ceil(document.documentElement.scrollWidth)");
  }

  /** The whole page as a PNG. */
  byte[] screenshot(int width) {
    long height = number("return Math.ceil(document.documentElement.scrollHeight)");
    Map<String, Object> clip =
        Map.of("x", 0, "y", 0, "width", width, "height", Math.min(height, 16_000L), "scale", 1);
    Map<String, Object> answer =
        driver.executeCdpCommand(
            "Page.captureScreenshot",
            Map.of("format", "png", "captureBeyondViewport", true, "clip", clip));
    return Base64.getDecoder().decode((String) answer.get("data"));
  }

  private long number(String script) {
    return ((Number) driver.executeScript(script)).longValue();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
