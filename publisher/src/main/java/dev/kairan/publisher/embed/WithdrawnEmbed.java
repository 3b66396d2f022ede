package dev.kairan.publisher.embed;

import dev.kairan.publisher.answer.WithdrawnStory;
import dev.kairan.publisher.html.DayText;
import dev.kairan.publisher.html.Site;
import java.util.stream.Stream;

/**
 * What stands in the place of a story's card once the story was withdrawn: those who show it and
 * their readers learn so at the same hour as the site's own.
 *
 * @param day when it was withdrawn
 */
public record WithdrawnEmbed(EmbedHead head, String day, String reason) {

  static Stream<Embed> all(Site site, EmbedStyle style) {
    return site.answers().withdrawnStories().stream().map(story -> of(site, style, story));
  }

  private static Embed of(Site site, EmbedStyle style, WithdrawnStory story) {
    String page = site.at().story(story.id());
    WithdrawnEmbed embed =
        new WithdrawnEmbed(
            new EmbedHead(style, "この事例は取り下げました", page),
            DayText.day(story.withdrawn().on()),
            story.withdrawn().reason());
    return new Embed(site.at().embed(page), "embed/withdrawn.jte", embed);
  }
}
