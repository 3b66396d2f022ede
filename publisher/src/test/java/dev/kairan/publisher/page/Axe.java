package dev.kairan.publisher.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * What axe-core finds in the page that a browser shows. Asked directly, once it is in the page, it
 * is many times quicker than through a new {@code AxeBuilder} for each look; frames are looked at
 * as pages of their own.
 *
 * @param violations the rules that are broken, with their elements
 * @param passed how many rules are kept
 */
record Axe(List<String> violations, long passed) {

  private static final String SOURCE = source();

  private static final String RUN =
      """
      const [options, done] = arguments;
      axe.run(document, options).then((found) => done({
        violations: found.violations.map(({ id, help, nodes }) => id + ': ' + help + ' '
          + nodes.map(({ target, failureSummary }) => target + ' ' + failureSummary).join(' / ')),
        passed: found.passes.length,
      }));
      """;

  /** What all its rules find. */
  static Axe of(ChromeDriver driver) {
    return of(driver, Map.of());
  }

  /** What all rules find but those about the landmarks of a page, which embeds leave to others. */
  static Axe ofPart(ChromeDriver driver) {
    Map<String, ?> off = Map.of("enabled", false);
    return of(driver, Map.of("rules", Map.of("landmark-one-main", off, "region", off)));
  }

  private static Axe of(ChromeDriver driver, Map<String, ?> more) {
    if (!Boolean.TRUE.equals(driver.executeScript("return Boolean(window.axe)"))) {
      driver.executeScript(SOURCE);
    }
    Map<String, Object> options = new HashMap<>(more);
    options.put("iframes", false);
    options.put("resultTypes", List.of("violations"));
    Map<?, ?> found = (Map<?, ?>) requireNonNull(driver.executeAsyncScript(RUN, options));
    List<?> violations = (List<?>) requireNonNull(found.get("violations"));
    long passed = ((Number) requireNonNull(found.get("passed"))).longValue();
    return new Axe(violations.stream().map(String::valueOf).toList(), passed);
  }

  /** The version of axe-core, as its first line says. */
  static String version() {
    return SOURCE.substring(0, SOURCE.indexOf('\n')).replaceAll("[^0-9]*([0-9.]+).*", "$1");
  }

  private static String source() {
    try (InputStream script = requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
      return new String(script.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
