package dev.kairan.publisher.page.story;

import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.answer.WithdrawnStory;
import dev.kairan.publisher.html.DayText;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.NavArea;
import dev.kairan.publisher.html.Page;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.html.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands where a story was: that it is gone, since when and why.
 *
 * @param change its place among all corrections and withdrawals
 */
public record WithdrawnPage(
    PageHead head, String title, LocalDate on, String reason, List<Link> chambers, String change) {

  /** The pages of all stories that are gone. */
  public static Stream<Page> all(Site site) {
    return site.answers().withdrawnStories().stream()
        .map(story -> of(site, story))
        .map(page -> new Page(page.head(), "story/withdrawn.jte", page));
  }

  private static WithdrawnPage of(Site site, WithdrawnStory story) {
    PageHead head =
        site.head(
                NavArea.STORIES,
                "取り下げ：" + story.title(),
                "この取り組み事例は" + DayText.day(story.withdrawn().on()) + "に取り下げました。理由を記しています。",
                site.at().story(story.id()),
                List.of(site.homeLink(), site.storiesLink()))
            .unindexed();
    return new WithdrawnPage(
        head,
        story.title(),
        story.withdrawn().on(),
        story.withdrawn().reason(),
        story.participations().stream()
            .map(Story.Participation::chamber)
            .map(site.tiles()::get)
            .map(CorrectionsPage::link)
            .toList(),
        site.at().correction(story.id()));
  }

  public String day() {
    return DayText.day(on);
  }
}
