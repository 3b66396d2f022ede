package dev.kairan.publisher.page.story;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.PartialDate;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.embed.frame.EmbedFrame;
import dev.kairan.publisher.facet.Facet;
import dev.kairan.publisher.html.Alternate;
import dev.kairan.publisher.html.DayText;
import dev.kairan.publisher.html.FigureText;
import dev.kairan.publisher.html.Index;
import dev.kairan.publisher.html.Labels;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.NavArea;
import dev.kairan.publisher.html.Page;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.html.PlanCode;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.html.StoryCard;
import dev.kairan.publisher.html.StoryChanges;
import dev.kairan.publisher.page.thing.StoryThing;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page of one story.
 *
 * @param figure its picture; null where there is none to show
 * @param body the story's text as HTML
 * @param evidence the action items that it bears on, with the reason
 * @param press for reporters
 * @param related what to read next, the closest first
 */
public record StoryPage(
    PageHead head,
    Story story,
    StoryCard card,
    @Nullable StoryFigure figure,
    String body,
    List<Proof> evidence,
    PressKit press,
    List<RelatedStories.Related> related) {

  /** An action item that the story is evidence for. */
  public record Proof(int fiscalYear, String code, Link item, String note) {}

  /** A correction; {@code key} tells it from the story's others. */
  public record Corrected(String key, LocalDate on, String what) {

    public String day() {
      return DayText.day(on);
    }
  }

  /** The pages of all stories. */
  public static Stream<Page> all(Site site) {
    Index<Chamber> chambers = Index.of(site.answers().chambers(), Chamber::id);
    RelatedStories related = new RelatedStories(site, chambers);
    return site.answers().stories().stream()
        .map(story -> of(site, chambers, story, related.to(story)))
        .map(page -> new Page(page.head(), "story/story.jte", page));
  }

  private static StoryPage of(
      Site site, Index<Chamber> chambers, Story story, List<RelatedStories.Related> related) {
    PageHead head =
        site.head(
                NavArea.STORIES,
                story.title(),
                story.summary().medium(),
                site.at().story(story.id()),
                List.of(site.homeLink(), site.storiesLink()))
            .with(StoryPreview.of(site, story))
            .with(Alternate.oembed(site.at(), site.at().story(story.id()), story.title()))
            .telling(StoryThing.of(site, story));
    return new StoryPage(
        head.with(
            List.of(
                Alternate.markdown(site.at().storyText(story.id())),
                Alternate.ninjs(site.at(), head.href()))),
        story,
        site.cards().get(story.id()),
        StoryFigure.of(site, story),
        site.at().below(story.body().html()),
        story.evidence().stream()
            .map(each -> proof(site, site.items().get(each.actionItem()), each.note()))
            .toList(),
        PressKit.of(site, chambers, story),
        related);
  }

  private static Proof proof(Site site, ActionItem item, String note) {
    return new Proof(
        item.fiscalYear(),
        PlanCode.of(item.id()).text(),
        new Link(site.at().item(item.id()), item.title()),
        note);
  }

  /** The story as pages of others show it. */
  public EmbedFrame embed() {
    return EmbedFrame.of(head.frame().at(), story);
  }

  /** True in a preview, where it is not published yet. */
  public boolean draft() {
    return head.frame().isDraft(story.id());
  }

  public String bodyKind() {
    return Labels.of(story.bodyKind());
  }

  /** Such as 2023年度 or 年度不明. */
  public String fiscalYear() {
    return story.fiscalYear() == null ? "年度不明" : story.fiscalYear() + "年度";
  }

  /** Where all stories of that year are listed. */
  public String sameYear() {
    return head.frame().at().during(head.frame().at().stories(), Facet.year(story));
  }

  /** Such as 約1,200人. */
  public String value(Story.Figure figure) {
    return FigureText.of(figure);
  }

  /** The corrections, oldest first. */
  public List<Corrected> corrections() {
    List<Story.Correction> all = story.corrections();
    List<String> keys = StoryChanges.keys(all.stream().map(Story.Correction::on).toList());
    return IntStream.range(0, all.size())
        .mapToObj(i -> new Corrected(keys.get(i), all.get(i).on(), all.get(i).what()))
        .toList();
  }

  /** A date as known, or 日付不明. */
  public String label(@Nullable PartialDate date) {
    return date == null ? "日付不明" : date.label();
  }
}
