package dev.kairan.publisher.page.story;

import dev.kairan.publisher.facet.Choices;
import dev.kairan.publisher.facet.Filter;
import dev.kairan.publisher.facet.Filters;
import dev.kairan.publisher.html.Alternate;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.NavArea;
import dev.kairan.publisher.html.Page;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.html.Pager;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.html.StoryCard;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page of the list of all stories.
 *
 * @param total how many stories there are
 */
public record StoryIndexPage(
    PageHead head, int total, Filter filter, List<StoryCard> stories, Pager pager) {

  /** The pages of the list. */
  public static Stream<Page> all(Choices choices) {
    Site site = choices.site();
    Filter filter = new Filters(choices).of(List.of());
    List<StoryCard> cards =
        site.answers().stories().stream().map(each -> site.cards().get(each.id())).toList();
    return Pager.over(cards.size(), site.at().stories()).stream()
        .map(pager -> of(site, filter, cards, pager))
        .map(page -> new Page(page.head(), "story/storyIndex.jte", page));
  }

  private static StoryIndexPage of(Site site, Filter filter, List<StoryCard> cards, Pager pager) {
    List<Link> trail =
        pager.number() == 1
            ? List.of(site.homeLink())
            : List.of(site.homeLink(), site.storiesLink());
    PageHead head =
        site.head(
                NavArea.STORIES,
                "取り組み事例の一覧" + pager.suffix(),
                "各地の商工会議所の取り組み事例" + cards.size() + "件を、新しい順に並べました。" + pager.suffix(),
                pager.href(),
                trail)
            .with(List.of(Alternate.ninjs(site.at(), site.at().stories())));
    return new StoryIndexPage(head, cards.size(), filter, pager.rows(cards), pager);
  }
}
