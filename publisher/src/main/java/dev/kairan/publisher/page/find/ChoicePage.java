package dev.kairan.publisher.page.find;

import dev.kairan.publisher.facet.Choice;
import dev.kairan.publisher.facet.Choices;
import dev.kairan.publisher.facet.Facet;
import dev.kairan.publisher.facet.FacetKind;
import dev.kairan.publisher.facet.Filter;
import dev.kairan.publisher.facet.Filters;
import dev.kairan.publisher.html.Alternate;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.NavArea;
import dev.kairan.publisher.html.NumberText;
import dev.kairan.publisher.html.Page;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.html.Pager;
import dev.kairan.publisher.html.PlanCode;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.html.Templates;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page of the stories that meet one condition or two.
 *
 * @param title in parts that stay on one line, without the number of the page
 * @param note what the year means; null for other choices
 * @param chambers the page of the block whose stories these are; null for other choices
 * @param total how many stories the choice has
 */
public record ChoicePage(
    PageHead head,
    List<String> title,
    @Nullable String note,
    @Nullable Link chambers,
    Filter filter,
    int total,
    List<Content> stories,
    Pager pager) {

  /** The pages of all choices but those of one condition that have a page of their own kind. */
  public static Stream<Page> all(Choices choices, Templates templates) {
    CardFragments cards = new CardFragments(templates);
    Filters filters = new Filters(choices);
    return choices
        .all()
        .filter(each -> each.facets().size() > 1 || !ownPage(each.facets().get(0)))
        .flatMap(choice -> pages(choices.site(), choice, filters.of(choice.facets()), cards));
  }

  /** True for prefectures, topics and sections: their pages show more than stories. */
  private static boolean ownPage(Facet facet) {
    return switch (facet.kind()) {
      case PREFECTURE, TOPIC, SECTION -> true;
      case BLOCK, YEAR -> false;
    };
  }

  private static Stream<Page> pages(Site site, Choice choice, Filter filter, CardFragments cards) {
    return Pager.over(choice.stories().size(), choice.address()).stream()
        .map(
            pager ->
                new ChoicePage(
                    head(site, choice, pager),
                    choice.phrases(),
                    note(choice),
                    chambers(site, choice),
                    filter,
                    choice.stories().size(),
                    cards.all(pager.rows(choice.stories())),
                    pager))
        .map(page -> new Page(page.head(), "find/choice.jte", page));
  }

  /**
   * Pages of two conditions stay out of search engines and the sitemap: they show stories that the
   * page of either condition shows, too, and would crowd out the pages of the stories themselves.
   */
  private static PageHead head(Site site, Choice choice, Pager pager) {
    Facet first = choice.facets().get(0);
    PageHead head =
        site.head(
            area(choice),
            choice.title() + pager.suffix(),
            choice.title()
                + NumberText.of(choice.stories().size())
                + "件を、新しい順に並べました。"
                + pager.suffix(),
            pager.href(),
            trail(site, choice));
    if (choice.facets().size() > 1) {
      return head.unindexed();
    }
    return first.kind() == FacetKind.BLOCK
        ? head.with(Alternate.feeds(site.at(), site.at().block(first.id()), first.label() + "の事例"))
        : head;
  }

  private static NavArea area(Choice choice) {
    return switch (base(choice).kind()) {
      case TOPIC -> NavArea.TOPICS;
      case SECTION -> NavArea.PLAN;
      case BLOCK, PREFECTURE, YEAR -> NavArea.STORIES;
    };
  }

  /** The condition below whose page this one lies. */
  private static Facet base(Choice choice) {
    return choice.facets().stream()
        .filter(each -> choice.address().startsWith(each.page()))
        .findFirst()
        .orElseThrow();
  }

  private static List<Link> trail(Site site, Choice choice) {
    Facet base = base(choice);
    List<Link> trail = new ArrayList<>();
    trail.add(site.homeLink());
    trail.add(
        switch (base.kind()) {
          case TOPIC -> site.topicsLink();
          case SECTION -> site.planLink(PlanCode.of(base.id()).fiscalYear());
          case BLOCK, PREFECTURE, YEAR -> site.storiesLink();
        });
    if (choice.facets().size() > 1) {
      trail.add(new Link(base.page(), base.label()));
    }
    return trail;
  }

  private static @Nullable Link chambers(Site site, Choice choice) {
    Facet first = choice.facets().get(0);
    return choice.facets().size() == 1 && first.kind() == FacetKind.BLOCK
        ? new Link(site.at().block(first.id()), first.label() + "の会議所")
        : null;
  }

  private static @Nullable String note(Choice choice) {
    return choice.facets().stream()
        .filter(each -> each.kind() == FacetKind.YEAR)
        .findFirst()
        .map(
            year ->
                year.id().equals(Facet.UNKNOWN)
                    ? "公開された日が分からないか、年までしか分からない事例です。地域やテーマで絞るときは、年度の条件を外してください。"
                    : "年度は4月1日から翌年3月31日までです。取り組みの日ではなく、公開された日で分けています。")
        .orElse(null);
  }
}
