package dev.kairan.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Ref;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.html.Index;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class RelatedStoriesTest {

  private final Index<Story> stories = Index.of(RenderedSite.answers().stories(), Story::id);
  private final Index<Chamber> chambers = Index.of(RenderedSite.answers().chambers(), Chamber::id);

  /** Each reason is held against both stories, word by word. */
  @Test
  void everyReasonIsTrueOfBothStories() {
    int reasons = 0;
    for (Story story : RenderedSite.answers().stories()) {
      List<Element> related =
          RenderedSite.page("stories/" + story.id() + "/").select(".related > li");
      Set<String> seen = new HashSet<>();
      assertThat(related).as(story.id()).isNotEmpty().hasSizeLessThanOrEqualTo(4);
      for (Element each : related) {
        String id = each.select("a").attr("href").replaceAll("^/stories/|/$", "");
        assertThat(seen.add(id)).as("named once").isTrue();
        assertThat(id).isNotEqualTo(story.id());
        for (String reason : each.select(".why").text().split("、", -1)) {
          reasons++;
          assertThat(holds(reason, story) && holds(reason, stories.get(id)))
              .as("%s: %s -> %s", reason, story.id(), id)
              .isTrue();
        }
      }
    }
    assertThat(reasons).isGreaterThan(1000);
  }

  private boolean holds(String reason, Story story) {
    if (reason.startsWith("同じ計画項目 ")) {
      String code = reason.substring("同じ計画項目 ".length());
      return story.evidence().stream().anyMatch(e -> e.actionItem().id().endsWith("-" + code));
    }
    if (reason.startsWith("同じ")) {
      String name = reason.substring("同じ".length());
      return acting(story).stream().anyMatch(chamber -> chamber.name().equals(name));
    }
    String topic = reason.substring(reason.indexOf('「') + 1, reason.indexOf('」'));
    String place = reason.substring(0, reason.indexOf('「')).replaceAll("の$", "");
    return story.topics().stream().anyMatch(each -> topicName(each).equals(topic))
        && (place.equals("テーマ")
            || acting(story).stream()
                .anyMatch(c -> prefecture(c).equals(place) || block(c).equals(place)));
  }

  private List<Chamber> acting(Story story) {
    return story.participations().stream().map(part -> chambers.get(part.chamber())).toList();
  }

  private static String topicName(Ref topic) {
    return RenderedSite.answers().topics().stream()
        .filter(each -> each.id().equals(topic.id()))
        .findFirst()
        .orElseThrow()
        .name();
  }

  private static String prefecture(Chamber chamber) {
    return RenderedSite.answers().prefectures().stream()
        .filter(each -> each.id().equals(chamber.prefecture().id()))
        .findFirst()
        .orElseThrow()
        .name();
  }

  private static String block(Chamber chamber) {
    return RenderedSite.answers().regionalBlocks().stream()
        .filter(each -> each.id().equals(chamber.regionalBlock().id()))
        .findFirst()
        .orElseThrow()
        .name();
  }
}
