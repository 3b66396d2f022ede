package dev.kairan.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Embeds of each kind pass the Nu HTML checker. */
class EmbedMarkupTest {

  @Test
  void eachKindIsValid() throws Exception {
    HtmlChecker checker = new HtmlChecker();
    for (Map.Entry<String, String> embed : EmbedSamples.all().entrySet()) {
      String path = embed.getValue();
      String file = path.endsWith("/") ? path + "index.html" : path;
      checker.check(embed.getKey(), RenderedSite.file(file));
    }

    assertThat(checker.errors()).isEmpty();
  }
}
