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

  private static final String ALL =
      "//*[self::a or self::summary][starts-with(normalize-space(.), '%s')]";

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
    browser.preferStill();
    steps = 0;
    return this;
  }

  /** Presses the first link or fold that has just this text, or else the first that begins so. */
  Visitor press(String text) {
    List<WebElement> all = browser.driver().findElements(By.xpath(ALL.formatted(text)));
    all.stream()
        .filter(each -> each.getText().equals(text))
        .findFirst()
        .or(() -> all.stream().filter(WebElement::isDisplayed).findFirst())
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
