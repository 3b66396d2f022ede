package dev.kairan.publisher.embed;

import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.html.Site;
import java.util.List;
import java.util.stream.Stream;

/**
 * A story as a card.
 *
 * @param source who published what it is made from
 */
public record StoryEmbed(EmbedHead head, StoryLine line, String summary, String source) {

  static Stream<Embed> all(Site site, EmbedStyle style) {
    return site.answers().stories().stream().map(story -> of(site, style, story));
  }

  private static Embed of(Site site, EmbedStyle style, Story story) {
    String page = site.at().story(story.id());
    StoryEmbed embed =
        new StoryEmbed(
            new EmbedHead(style, story.title(), page),
            StoryLine.of(site.cards().get(story.id())),
            story.summary().medium(),
            source(story.sources()));
    return new Embed(site.at().embed(page), "embed/story.jte", embed);
  }

  private static String source(List<Story.Source> sources) {
    if (sources.isEmpty()) {
      return "";
    }
    String first = sources.get(0).publisher();
    return sources.size() == 1 ? first : first + "ほか";
  }
}
