package dev.kairan.publisher.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Readers without a mouse. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardTest {

  /** Notes at each stop whether the focus is seen there: WCAG 2.2, 2.4.7 and 2.4.11. */
  private static final String WATCH =
      """
      const all = [...document.querySelectorAll(
          'a[href], button, input, textarea, summary, [tabindex="0"]')]
        .filter((each) => each.checkVisibility({ visibilityProperty: true }));
      window.stops = [];
      document.addEventListener('keyup', ({ key }) => {
        if (key !== 'Tab') { return; }
        const target = document.activeElement;
        const style = getComputedStyle(target);
        const box = target.getClientRects()[0];
        const on = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        window.stops.push({
          at: all.indexOf(target),
          name: target.outerHTML.slice(0, 100),
          outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
          seen: Boolean(on) && (target.contains(on) || on.contains(target)),
        });
      });
      return all.length;
      """;

  /** So many stops lead several screens up. */
  private static final int ENOUGH = 150;

  private static final Set<Map.Entry<String, Object>> SEEN =
      Map.<String, Object>of("outlined", true, "seen", true).entrySet();

  private @Nullable Browser browser;
  private @Nullable StaticServer server;

  @BeforeAll
  void open() throws IOException {
    browser = Browser.openIfInstalled();
    assumeTrue(browser != null || Browser.required(), "skipped: no chromium on the PATH");
    server = new StaticServer(PageKinds.files());
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
  @ValueSource(strings = {"home", "story-pictured", "plan", "search-found", "choice-of-two"})
  void theTabKeyLeadsThroughEverythingInOrder(String kind) {
    show(kind, 1280);
    int all = watch();

    List<Map<String, Object>> stops = press(new Actions(driver()), all);

    assertThat(stops).extracting(stop -> stop.get("at")).isEqualTo(numbers(all));
    assertSeen(stops);
  }

  /** The strip of this page stays at the top, where it could cover what the focus comes to. */
  @ParameterizedTest
  @CsvSource({"chamber-index, 390", "item, 390"})
  void theWayBackIsAsGood(String kind, int width) {
    show(kind, width);
    int all = watch();
    int steps = Math.min(all - 1, ENOUGH);
    script("document.querySelector('footer li:last-child a').focus()");

    List<Map<String, Object>> stops = press(new Actions(driver()).keyDown(Keys.SHIFT), steps);

    List<Long> backwards = new ArrayList<>(numbers(all - 1));
    Collections.reverse(backwards);
    assertThat(stops).extracting(stop -> stop.get("at")).isEqualTo(backwards.subList(0, steps));
    assertSeen(stops);
  }

  @Test
  void theFirstStopLeadsPastTheHead() {
    show("home", 390);
    keys(Keys.TAB);
    WebElement skip = focused();
    assertThat(skip.getText()).isEqualTo("本文へ移動");
    assertThat(skip.getRect().x).isNotNegative();

    keys(Keys.ENTER);
    keys(Keys.TAB);

    assertThat(script("return Boolean(document.activeElement.closest('main'))")).isEqualTo(true);
  }

  @Test
  void whatIsFoldedOpensAndClosesWithTheEnterKey() {
    show("plan", 390);
    script("document.querySelector('main summary').focus()");

    keys(Keys.ENTER);
    assertThat(script("return document.activeElement.parentElement.open")).isEqualTo(true);
    keys(Keys.ENTER);
    assertThat(script("return document.activeElement.parentElement.open")).isEqualTo(false);
  }

  @Test
  void nothingMovesForWhoeverPrefersItStill() {
    String behaviour = "return getComputedStyle(document.documentElement).scrollBehavior";
    show("plan", 390);
    assertThat(script(behaviour)).isEqualTo("auto");

    browser().prefer("light");

    assertThat(script(behaviour)).isEqualTo("smooth");
  }

  private void show(String kind, int width) {
    PageKind page =
        PageKinds.all().stream().filter(each -> each.name().equals(kind)).findFirst().orElseThrow();
    browser().show(requireNonNull(server).address(page.path()), width, "light");
    browser().preferStill();
    SearchReader.await(browser(), page.ready());
  }

  private int watch() {
    return ((Number) requireNonNull(script(WATCH))).intValue();
  }

  /** Presses the tab key so often, and whatever is held down before. */
  private List<Map<String, Object>> press(Actions before, int times) {
    before.sendKeys(Keys.TAB.toString().repeat(times)).keyUp(Keys.SHIFT).perform();
    new WebDriverWait(driver(), SearchReader.PATIENCE)
        .until(
            driver -> ((Number) requireNonNull(script("return stops.length"))).intValue() >= times);
    return stops();
  }

  @SuppressWarnings("unchecked") // the script above makes them so
  private List<Map<String, Object>> stops() {
    return (List<Map<String, Object>>) requireNonNull(script("return stops"));
  }

  private static void assertSeen(List<Map<String, Object>> stops) {
    assertThat(stops).filteredOn(stop -> !stop.entrySet().containsAll(SEEN)).isEmpty();
  }

  private static List<Long> numbers(int count) {
    return IntStream.range(0, count).mapToObj(Long::valueOf).toList();
  }

  private void keys(CharSequence keys) {
    new Actions(driver()).sendKeys(keys).perform();
  }

  private WebElement focused() {
    return driver().switchTo().activeElement();
  }

  private @Nullable Object script(String script) {
    return driver().executeScript(script);
  }

  private ChromeDriver driver() {
    return browser().driver();
  }

  private Browser browser() {
    return requireNonNull(browser);
  }
}
