package dev.kairan.publisher.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody who searches rendered files in a real browser. */
final class SearchReader implements AutoCloseable {

  static final int PHONE = 390;

  static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Browser browser;
  private final StaticServer server;

  private SearchReader(Browser browser, StaticServer server) {
    this.browser = browser;
    this.server = server;
  }

  /** Skips the test where no browser is installed, unless one is required. */
  static SearchReader of(Map<String, byte[]> files) throws IOException {
    @Nullable Browser installed = Browser.openIfInstalled();
    assumeTrue(installed != null || Browser.required(), "skipped: no chromium on the PATH");
    return new SearchReader(Objects.requireNonNull(installed), new StaticServer(files));
  }

  static String address(String query) {
    return "search/?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  Browser browser() {
    return browser;
  }

  void open(String page) {
    open(page, PHONE, "light");
  }

  void open(String page, int width, String scheme) {
    browser.show(server.address(page), width, scheme);
  }

  void search(String query) {
    open(address(query));
    await("#count:not(:empty)");
  }

  /** The address that the browser shows, readable. */
  String address() {
    String url = Objects.requireNonNull(browser.driver().getCurrentUrl());
    return URLDecoder.decode(url, StandardCharsets.UTF_8);
  }

  /** Presses the tab key until an element has the focus. */
  WebElement tabTo(String selector) {
    List<String> passed = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      focused().sendKeys(Keys.TAB);
      WebElement now = focused();
      if (all(selector).contains(now)) {
        return now;
      }
      passed.add(now.getTagName() + " " + now.getText());
    }
    throw new AssertionError("the tab key does not lead to " + selector + ": " + passed);
  }

  private WebElement focused() {
    return browser.driver().switchTo().activeElement();
  }

  void await(String selector) {
    await(browser, selector);
  }

  /** Waits until there is such an element. */
  static void await(Browser browser, String selector) {
    new WebDriverWait(browser.driver(), PATIENCE)
        .until(driver -> !driver.findElements(By.cssSelector(selector)).isEmpty());
  }

  void awaitCount(String part) {
    new WebDriverWait(browser.driver(), PATIENCE)
        .until(driver -> driver.findElement(By.id("count")).getText().contains(part));
  }

  String count() {
    return one("#count").getText();
  }

  /** Addresses of the hits that are shown. */
  List<String> hits() {
    return all("#hits a").stream().map(link -> String.valueOf(link.getAttribute("href"))).toList();
  }

  WebElement one(String selector) {
    return browser.driver().findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return browser.driver().findElements(By.cssSelector(selector));
  }

  @Override
  public void close() {
    browser.close();
    server.close();
  }
}
