package dev.kairan.publisher.page;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kairan.publisher.host.HostFiles;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Somebody with a phone and without scripts, who goes from page to page by what is written. */
final class Visitor implements AutoCloseable {

  private final Browser browser;
  private final StaticServer server;
  private int steps;

  private Visitor(Browser browser, StaticServer server) {
    this.browser = browser;
    this.server = server;
  }

  /** Skips the test where no browser is installed, unless one is required. */
  static Visitor arrive() throws IOException {
    @Nullable Browser installed = Browser.openIfInstalled();
    assumeTrue(installed != null || Browser.required(), "skipped: no chromium on the PATH");
    return new Visitor(requireNonNull(installed), new StaticServer(files()));
  }

  /** The site with all kinds of pages, and what stands where pages have moved from. */
  private static Map<String, byte[]> files() {
    Map<String, byte[]> files = PageKinds.files();
    SiteSettings settings = new SiteSettings(URI.create(RenderedSite.BASE));
    HostFiles host =
        new HostFiles(
            RenderedSite.answers(), settings, file -> files.put(file.path(), file.bytes()));
    Map.copyOf(files).forEach((path, bytes) -> host.accept(new SiteFile(path, bytes)));
    host.finish();
    return files;
  }

  /** Begins anew at this address; nothing has been pressed yet. */
  Visitor at(String path) {
    browser.scripts(false);
    browser.show(server.address(path), SearchReader.PHONE, "light");
    steps = 0;
    return this;
  }

  /** Presses the first link or fold in sight in whose text this stands. */
  Visitor press(String text) {
    browser.driver().findElements(By.cssSelector("a, summary")).stream()
        .filter(each -> each.getText().contains(text) && each.isDisplayed())
        .findFirst()
        .orElseThrow(() -> new AssertionError(address() + " has nothing to press: " + text))
        .click();
    steps++;
    return this;
  }

  /** How often something was pressed. */
  int steps() {
    return steps;
  }

  void back() {
    browser.driver().navigate().back();
  }

  /** Of the page that is shown, below the root of the site. */
  String address() {
    String url = requireNonNull(browser.driver().getCurrentUrl());
    return url.substring(server.address("").length());
  }

  /** The text of the first such element. */
  String text(String selector) {
    return browser.driver().findElement(By.cssSelector(selector)).getText();
  }

  List<WebElement> all(String selector) {
    return browser.driver().findElements(By.cssSelector(selector));
  }

  List<String> hrefs(String selector) {
    return all(selector).stream()
        .map(each -> String.valueOf(each.getDomAttribute("href")))
        .toList();
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.scripts(true);
    browser.close();
    server.close();
  }
}
