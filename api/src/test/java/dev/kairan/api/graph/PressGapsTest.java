package dev.kairan.api.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.LibraryMaker;
import dev.kairan.api.library.StoryMaker;
import dev.kairan.content.Library;
import dev.kairan.content.place.Prefecture;
import dev.kairan.content.story.Contact;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What reporters would miss, and pictures whose use ends. */
class PressGapsTest {

  private static final Contact WHOLE = new Contact("総務課", "029-000-0000", null, "9時から17時");
  private static final Library LIBRARY =
      new LibraryMaker()
          .chamber("mito", "水戸", "みと", Prefecture.IBARAKI)
          .story(new StoryMaker("bare").by("mito"))
          .story(whole("whole").image("会場", "2023-10-01").contact(WHOLE))
          .story(
              whole("poor")
                  .image(null, null, 1599, 1)
                  .contact(new Contact("総務課", null, "a@b.example", null)))
          .story(whole("gone").withdrawn("2023-10-01"))
          .make();

  private static StoryMaker whole(String id) {
    return new StoryMaker(id)
        .by("mito")
        .published("2023-05")
        .source("https://a.example/" + id, null)
        .source("https://b.example/" + id, "2023");
  }

  @Test
  void areToldForEveryStoryThatStands() {
    assertThat(gaps("2023-10-01T12:00:00+09:00"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "bare",
                List.of("UNKNOWN_PUBLICATION", "NO_DATED_SOURCE", "NO_CONTACT", "NO_IMAGE"),
                "whole",
                List.of(),
                "poor",
                List.of(
                    "CONTACT_WITHOUT_PHONE",
                    "CONTACT_WITHOUT_HOURS",
                    "SMALL_IMAGE",
                    "IMAGE_WITHOUT_CAPTION")));
  }

  @Test
  void countAPictureAsExpiredFromTheDayAfterItsLast() {
    assertThat(gaps("2023-10-01T23:59:59+09:00").get("whole")).isEmpty();
    assertThat(gaps("2023-10-02T00:00:00+09:00").get("whole")).containsExactly("EXPIRED_IMAGE");
  }

  @Test
  void aPictureThatMayNotBeUsedIsStillKnown() {
    String image = "{ story(id: \"whole\") { image { usable width height expiresOn } } }";
    try (TestGraph graph = new TestGraph(LIBRARY, Instant.parse("2023-10-01T15:00:00Z"))) {
      assertThat(new Answer(graph.ask(image, Map.of())).at("story.image").value())
          .isEqualTo(
              Map.of("usable", false, "width", 900, "height", 1600, "expiresOn", "2023-10-01"));
    }
  }

  private static Map<String, List<Object>> gaps(String at) {
    Map<String, List<Object>> gaps = new LinkedHashMap<>();
    try (TestGraph graph = new TestGraph(LIBRARY, java.time.OffsetDateTime.parse(at).toInstant())) {
      Answer answer = new Answer(graph.ask("{ stories { nodes { id pressGaps } } }", Map.of()));
      for (Answer story : answer.at("stories.nodes").list()) {
        List<Object> names =
            story.at("pressGaps").list().stream().<Object>map(Answer::value).toList();
        gaps.put(story.at("id").text(), names);
      }
    }
    return gaps;
  }
}
