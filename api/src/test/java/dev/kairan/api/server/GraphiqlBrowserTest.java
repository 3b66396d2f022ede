package dev.kairan.api.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** GraphiQL in a real browser, under the real policy of its page. */
class GraphiqlBrowserTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir static Path folder;

  @Test
  void itAsksItsFirstQuestionWithoutTouchingAnotherServer() throws IOException {
    SiteFolder site =
        new SiteFolder(folder.resolve("site")).write("r1", "index.html", "1").live("r1");
    try (LiveServer server = LiveServer.over(site.current());
        Browser browser = Browser.start(folder.resolve("profile"))) {
      ChromeDriver driver = browser.driver();
      driver.get(server.asker().uri("/graphiql").toString());

      assertThat(waitFor(driver, ".graphiql-query-editor .CodeMirror-code").getText())
          .contains("Kairan 回覧の問い合わせ画面");
      waitFor(driver, "button.graphiql-execute-button").click();
      waitForText(driver, ".graphiql-response", "\"totalCount\"");

      openAndClose(driver, "button[aria-label='Open short keys dialog']");
      openAndClose(driver, "button[aria-label='Open settings dialog']");
      waitFor(driver, "button[aria-label='Show Documentation Explorer']").click();
      waitForText(driver, ".graphiql-plugin", "Query");

      assertThat(browser.console()).isEmpty();
      assertThat(loaded(driver))
          .hasSizeGreaterThan(5)
          .allMatch(address -> address.startsWith(server.asker().uri("/").toString()));
    }
  }

  private static void openAndClose(ChromeDriver driver, String button) {
    waitFor(driver, button).click();
    waitFor(driver, ".graphiql-dialog-header button").click();
  }

  private static WebElement waitFor(ChromeDriver driver, String css) {
    return new WebDriverWait(driver, PATIENCE)
        .until(found -> found.findElement(By.cssSelector(css)));
  }

  private static void waitForText(ChromeDriver driver, String css, String text) {
    new WebDriverWait(driver, PATIENCE)
        .until(found -> found.findElement(By.cssSelector(css)).getText().contains(text));
  }

  private static List<String> loaded(ChromeDriver driver) {
    Object names =
        driver.executeScript(
            "return performance.getEntriesByType('resource').map(entry => entry.name)");
    return ((List<?>) names).stream().map(String::valueOf).toList();
  }
}
