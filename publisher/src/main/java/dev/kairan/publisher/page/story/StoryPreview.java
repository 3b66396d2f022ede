package dev.kairan.publisher.page.story;

import dev.kairan.publisher.answer.PartialDate;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.html.Preview;
import dev.kairan.publisher.html.Preview.Property;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.html.StoryCard;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A story as an article of Open Graph. */
final class StoryPreview {

  private StoryPreview() {}

  static Preview of(Site site, Story story) {
    StoryCard card = site.cards().get(story.id());
    List<Property> properties = new ArrayList<>();
    String published = published(story);
    if (published != null) {
      properties.add(new Property("article:published_time", published));
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

  private static @Nullable String published(Story story) {
    if (story.publishAt() != null) {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(story.publishAt());
    }
    PartialDate day = story.publishedOn();
    return day != null && day.isDay() ? day.text() : null;
  }
}
