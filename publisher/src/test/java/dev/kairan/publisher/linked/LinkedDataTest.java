package dev.kairan.publisher.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LinkedDataTest {

  private static final String HOSTILE =
      "</script><script>alert(1)</script><!-- <script> --> ]]> & \u2028 \u2029 \" \\ \t 回覧";

  @Test
  void aHostileTextStaysInsideItsElementAndComesBackWhole() {
    String text = LinkedData.text(List.of(Thing.of("Thing").with("name", HOSTILE)));

    Document page =
        Jsoup.parse("<script type=\"application/ld+json\">" + text + "</script><p>after</p>");
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("p").text()).isEqualTo("after");
    JsonNode read = new JsonMapper().readTree(page.expectFirst("script").data());
    assertThat(read.at("/@graph/0/name").stringValue()).isEqualTo(HOSTILE);
  }

  @Test
  void saysOneThingAsItselfAndNothingWhereNothingIsKnown() {
    Thing thing =
        Thing.at("Event", "https://kairan.example/x/")
            .with("name", "催し")
            .with("place", null)
            .withAll("one", List.of("a"))
            .withAll("none", List.of())
            .withAll("two", List.of("a", "b"));

    assertThat(LinkedData.text(List.of(thing)))
        .isEqualTo(
            "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"Event\","
                + "\"@id\":\"https://kairan.example/x/\",\"name\":\"催し\",\"one\":\"a\","
                + "\"two\":[\"a\",\"b\"]}]}");
  }
}
