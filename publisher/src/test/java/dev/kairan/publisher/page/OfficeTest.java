package dev.kairan.publisher.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.kairan.api.Graph;
import dev.kairan.api.GraphServer;
import dev.kairan.api.Questions;
import dev.kairan.api.ServerSettings;
import dev.kairan.content.Library;
import dev.kairan.content.source.LibraryReader;
import dev.kairan.publisher.command.ContentCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The office's book of questions over the real content, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficeTest {

  /** In the plan's own year, so that there is something to show. */
  private static final Instant AT = Instant.parse("2023-10-01T03:00:00Z");

  /** Axe takes minutes over hundreds of rows, which have the same markup as the first of them. */
  private static final int AXE_ROWS = 60;

  private static final Path SCREENSHOTS = Path.of("target/screenshots");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir static Path folder;
  private @Nullable GraphServer server;
  private @Nullable Browser browser;

  static Stream<String> pages() {
    return Stream.concat(
        Stream.of("", "no-such-question/", "coverage-today/?asOf=2023-02-30"),
        Questions.all().stream().map(question -> question.name() + "/"));
  }

  /** The real content, with no site. */
  static GraphServer serve(Path folder) throws IOException {
    Library library = Objects.requireNonNull(LibraryReader.read(ContentCopy.SHIPPED).library());
    Graph graph = Graph.open(library, folder.resolve("kairan.sqlite"), AT);
    ServerSettings settings = new ServerSettings("127.0.0.1", 0, folder.resolve("site"));
    return GraphServer.start(settings, graph);
  }

  @BeforeAll
  void open() throws IOException {
    server = serve(folder);
    browser = Browser.openIfInstalled();
    if (browser == null && !Browser.required()) {
      assumeTrue(false, "skipped: no chromium and chromedriver on the PATH");
    }
    assertThat(browser).as("KAIRAN_BROWSER=required, but no Chromium is installed").isNotNull();
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
  @MethodSource("pages")
  void hasNoBarrierAndNoSideScroll(String page) throws IOException {
    look(page, 320, "light");
    look(page, 1280, "dark");
  }

  private void look(String page, int width, String scheme) throws IOException {
    browser().show(address("office/" + page), width, scheme);
    String name = "office-" + page.replaceAll("[^a-z-]+", "_") + width + "-" + scheme;
    Files.write(SCREENSHOTS.resolve(name + ".png"), browser().screenshot(width));
    assertThat(browser().contentWidth()).as(name).isEqualTo(width);
    if (driver().findElements(By.cssSelector("table.answer tbody tr")).size() <= AXE_ROWS) {
      Axe found = Axe.of(driver());
      assertThat(found.passed()).as(name).isPositive();
      assertThat(found.violations()).as(name).isEmpty();
    }
  }

  @Test
  void aFormIsFilledByKeyboardAndItsTableReceivedAsCsv() throws IOException {
    browser().show(address("office/"), 1280, "light");
    WebElement field = driver().findElement(By.id("items-due-in-month-month"));
    tabTo(field);
    assertThat(field.getCssValue("outline-style")).as("focus can be seen").isEqualTo("solid");
    assertThat(field.getCssValue("outline-width")).isEqualTo("3px");
    new Actions(driver()).sendKeys("9", Keys.TAB, "2023", Keys.ENTER).perform();
    waitFor(By.cssSelector("table.answer"));
    assertThat(driver().getCurrentUrl()).contains("/office/items-due-in-month/?month=2023-09");
    assertThat(driver().findElements(By.cssSelector("table.answer tbody tr")))
        .extracting(row -> row.findElement(By.tagName("td")).getText())
        .containsExactlyInAnyOrder("2023-I-1-09", "2023-I-3-05", "2023-II-1-03");

    Path downloads = Files.createDirectory(folder.resolve("downloads"));
    driver()
        .executeCdpCommand(
            "Browser.setDownloadBehavior",
            Map.of("behavior", "allow", "downloadPath", downloads.toString()));
    tabTo(driver().findElement(By.partialLinkText("CSV を受け取る")));
    new Actions(driver()).sendKeys(Keys.ENTER).perform();
    Path file = downloaded(downloads);
    assertThat(file.getFileName()).hasToString("この月が期限の項目はどれか.csv");
    String csv = Files.readString(file, UTF_8);
    try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(csv.substring(1))) {
      assertThat(rows.stream().map(row -> row.getField(0)).toList())
          .containsExactlyInAnyOrder("番号", "2023-I-1-09", "2023-I-3-05", "2023-II-1-03");
    }
  }

  @Test
  void theSameDocumentRunsInGraphiql() {
    browser().show(address("office/chambers-without-story/"), 1280, "light");
    String rows = driver().findElement(By.cssSelector("#table small")).getText();
    driver().findElement(By.linkText("GraphiQL で開く")).click();
    WebElement editor = waitFor(By.cssSelector(".graphiql-query-editor .CodeMirror-code"));
    assertThat(editor.getText()).contains("query ChambersWithoutStory(");
    waitFor(By.cssSelector("button.graphiql-execute-button")).click();
    String count = rows.replaceAll("[^0-9]", "");
    new WebDriverWait(driver(), PATIENCE)
        .until(
            shown ->
                shown
                    .findElement(By.cssSelector(".graphiql-response"))
                    .getText()
                    .contains("\"totalCount\": " + count));
  }

  /** Goes from element to element as a person without a mouse does. */
  private void tabTo(WebElement wanted) {
    for (int i = 0; i < 300; i++) {
      new Actions(driver()).sendKeys(Keys.TAB).perform();
      if (driver().switchTo().activeElement().equals(wanted)) {
        return;
      }
    }
    throw new AssertionError("not to be reached by Tab");
  }

  private static Path downloaded(Path folder) throws IOException {
    for (int i = 0; i < 100; i++) {
      try (Stream<Path> files = Files.list(folder)) {
        Path done = files.filter(file -> file.toString().endsWith(".csv")).findAny().orElse(null);
        if (done != null) {
          return done;
        }
      }
      java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
    throw new AssertionError("nothing was downloaded");
  }

  private WebElement waitFor(By place) {
    return new WebDriverWait(driver(), PATIENCE).until(shown -> shown.findElement(place));
  }

  private String address(String path) {
    return "http://127.0.0.1:" + Objects.requireNonNull(server).port() + "/" + path;
  }

  private Browser browser() {
    return Objects.requireNonNull(browser);
  }

  private ChromeDriver driver() {
    return browser().driver();
  }
}
