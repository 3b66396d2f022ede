package dev.kairan.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pages tell programs, read back by a JSON parser and held against the page itself. */
class StructuredDataTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  @Test
  void everyPageBelowTheHomePageTellsItsTrail() {
    RenderedSite.pages()
        .forEach(
            (path, page) -> {
              if (!path.equals("index.html")) {
                List<String> told = new ArrayList<>();
                JsonNode steps = only(page, "BreadcrumbList").get("itemListElement");
                for (int i = 0; i < steps.size(); i++) {
                  assertThat(steps.get(i).get("position").intValue()).isEqualTo(i + 1);
                  told.add(steps.get(i).get("item").stringValue());
                }
                List<String> shown = new ArrayList<>();
                for (Element link : page.select("nav.trail a")) {
                  shown.add(link.absUrl("href"));
                }
                shown.add(page.select("link[rel=canonical]").attr("href"));
                assertThat(told).as(path).isEqualTo(shown);
              }
            });
  }

  static JsonNode graph(Document page) {
    return MAPPER
        .readTree(page.expectFirst("script[type=application/ld+json]").data())
        .get("@graph");
  }

  /** The one thing of a type that the page tells of. */
  static JsonNode only(Document page, String type) {
    List<JsonNode> found = new ArrayList<>();
    graph(page)
        .forEach(
            thing -> {
              if (thing.path("@type").asString().equals(type)) {
                found.add(thing);
              }
            });
    assertThat(found).as(type).hasSize(1);
    return found.get(0);
  }
}
