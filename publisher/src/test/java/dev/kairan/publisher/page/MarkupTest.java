package dev.kairan.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every page passes the Nu HTML checker. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarkupTest {

  private final HtmlChecker checker = new HtmlChecker();

  @Test
  void everyPageIsValid() throws Exception {
    for (Map.Entry<String, byte[]> file : RenderedSite.files().entrySet()) {
      if (file.getKey().endsWith(".html")
          && !file.getKey().startsWith("embed/")
          && !isOneOfMany(file.getKey())) {
        checker.check(file.getKey(), file.getValue());
      }
    }
    for (Map.Entry<String, byte[]> file : QuotedSite.files().entrySet()) {
      if (file.getKey().matches("plans/.*html") && !isOneOfMany(file.getKey())) {
        checker.check("with official wording: " + file.getKey(), file.getValue());
      }
    }
    for (String changed :
        List.of(
            "stories/" + StateSite.CORRECTED + "/index.html",
            "stories/" + StateSite.GONE + "/index.html",
            "corrections/index.html")) {
      checker.check(
          "changed: " + changed, StateSite.text(changed).getBytes(StandardCharsets.UTF_8));
    }
    assertThat(checker.errors()).isEmpty();
  }

  /** Lists by two conditions are made alike: those of one topic, block and section will do. */
  private static boolean isOneOfMany(String path) {
    Conditions conditions = Conditions.of(path);
    return conditions != null
        && conditions.all().size() == 2
        && !path.matches("(topics/tourism|stories/in/kanto|plans/2023/III-1)/.*");
  }

  @Test
  void aMistakeWouldBeFound() throws Exception {
    String html = "<!doctype html><html lang=ja><title>誤り</title><ul><p>項目</p></ul></html>";
    checker.check("mistake.html", html.getBytes(StandardCharsets.UTF_8));

    assertThat(checker.errors()).isNotEmpty();
    checker.errors().clear();
  }
}
