package dev.kairan.api.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real Chromium, where this machine has one. */
final class Browser implements AutoCloseable {

  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--window-size=1300,900");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /**
   * Starts Chromium with an empty profile. Skips the test where there is none, unless the
   * environment says {@code KAIRAN_BROWSER=required}.
   */
  static Browser start(Path profile) {
    Optional<Path> chromium = command("chromium", "chromium-browser", "google-chrome");
    Optional<Path> chromedriver = command("chromedriver");
    if (chromium.isEmpty() || chromedriver.isEmpty()) {
      String missing = "no chromium with chromedriver on the PATH: browser tests are skipped";
      if ("required".equals(System.getenv("KAIRAN_BROWSER"))) {
        throw new AssertionError(missing + ", but KAIRAN_BROWSER=required");
      }
      Assumptions.abort(missing);
    }
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.orElseThrow().toFile());
    options.addArguments(FLAGS).addArguments("--user-data-dir=" + profile);
    options.setCapability("goog:loggingPrefs", logs);
    File executable = chromedriver.orElseThrow().toFile();
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(executable).build();
    return new Browser(new ChromeDriver(service, options));
  }

  ChromeDriver driver() {
    return driver;
  }

  /** What the page wrote to the console since the last call, warnings of the browser included. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Ends Chromium. */
  @Override
  public void close() {
    driver.quit();
  }

  private static Optional<Path> command(String... names) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    for (String name : names) {
      Optional<Path> found =
          Pattern.compile(Pattern.quote(File.pathSeparator))
              .splitAsStream(path)
              .map(folder -> Path.of(folder, name))
              .filter(Files::isExecutable)
              .findFirst();
      if (found.isPresent()) {
        return found.map(Browser::real);
      }
    }
    return Optional.empty();
  }

  private static Path real(Path command) {
    try {
      return command.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
