package dev.kairan.publisher.page.story;

import dev.kairan.publisher.answer.PartialDate;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.html.Preview;
import dev.kairan.publisher.html.Preview.Property;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.html.StoryCard;
import java.util.ArrayList;
import java.util.List;

/** A story as an article of Open Graph. */
final class StoryPreview {

  private StoryPreview() {}

  static Preview of(Site site, Story story) {
    StoryCard card = site.cards().get(story.id());
    List<Property> properties = new ArrayList<>();
    PartialDate published = story.publishedOn();
    if (published != null && published.isDay()) {
      properties.add(new Property("article:published_time", published.text()));
    }
    List<Story.Correction> corrections = story.corrections();
    if (!corrections.isEmpty()) {
      String last = corrections.get(corrections.size() - 1).on().toString();
      properties.add(new Property("article:modified_time", last));
    }
    if (!card.topics().isEmpty()) {
      properties.add(new Property("article:section", card.topics().get(0).label()));
    }
    card.topics().forEach(topic -> properties.add(new Property("article:tag", topic.label())));
    card.parts()
        .forEach(part -> properties.add(new Property("article:tag", part.chamber().name())));
    return Preview.article(site.picture(card), properties);
  }
}
