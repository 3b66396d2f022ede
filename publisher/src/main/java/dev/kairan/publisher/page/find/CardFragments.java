package dev.kairan.publisher.page.find;

import dev.kairan.publisher.html.StoryCard;
import dev.kairan.publisher.html.Templates;
import gg.jte.Content;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stories as they stand in lists, each rendered once, however many lists it stands in. */
final class CardFragments {

  private final Templates templates;
  private final Map<String, Content> byStory = new HashMap<>();

  CardFragments(Templates templates) {
    this.templates = templates;
  }

  /** The stories in the same order. */
  List<Content> all(List<StoryCard> stories) {
    return stories.stream().map(this::of).toList();
  }

  private Content of(StoryCard story) {
    return byStory.computeIfAbsent(
        story.id(), first -> templates.fragment("part/story.jte", Map.of("story", story)));
  }
}
