package dev.kairan.publisher.page.english;

import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.PartialDate;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.answer.Story.BodyKind;
import dev.kairan.publisher.html.EnglishDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Japanese story in an English list.
 *
 * @param title in Japanese
 * @param when with what happened then
 * @param machine the same for {@code time datetime}, or null where no date is known
 * @param body the body that acted, where it is not the chamber itself
 */
public record EnglishStory(
    String href,
    String title,
    String when,
    @Nullable String machine,
    @Nullable String body,
    List<Part> parts) {

  /**
   * A chamber that took part.
   *
   * @param name in Japanese
   * @param prefecture in English
   */
  public record Part(String href, String name, String prefecture) {}

  static EnglishStory of(Story story, EnglishSite english) {
    PartialDate published = story.publishedOn();
    PartialDate date = published == null ? story.date() : published;
    return new EnglishStory(
        english.at().story(story.id()),
        story.title(),
        when(published, date),
        date == null ? null : date.text(),
        story.bodyKind() == BodyKind.CHAMBER ? null : EnglishLabels.of(story.bodyKind()),
        story.participations().stream().map(each -> part(each, english)).toList());
  }

  private static String when(@Nullable PartialDate published, @Nullable PartialDate date) {
    if (date == null) {
      return "Date unknown";
    }
    return (published == null ? "Carried out: " : "Published: ") + EnglishDay.of(date);
  }

  private static Part part(Story.Participation participation, EnglishSite english) {
    Chamber chamber = english.chambers().get(participation.chamber());
    return new Part(
        english.at().chamber(chamber.id()),
        chamber.name(),
        english.site().prefectures().get(chamber.prefecture()).nameEn());
  }
}
