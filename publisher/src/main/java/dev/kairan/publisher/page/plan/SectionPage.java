package dev.kairan.publisher.page.plan;

import dev.kairan.publisher.answer.Plan;
import dev.kairan.publisher.facet.Choices;
import dev.kairan.publisher.facet.Facet;
import dev.kairan.publisher.facet.FacetKind;
import dev.kairan.publisher.facet.Filter;
import dev.kairan.publisher.facet.Filters;
import dev.kairan.publisher.html.CalendarLink;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.NavArea;
import dev.kairan.publisher.html.Page;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.html.PlanCode;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.html.StoryCard;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page of one section of a plan: its items, and the stories that are evidence for them.
 *
 * @param code as cited: III-4
 * @param chapter its place on the plan's page
 * @param whole where its text stands on the plan's page
 * @param stories newest first
 */
public record SectionPage(
    PageHead head,
    PlanOutline.SectionView view,
    String code,
    int fiscalYear,
    Link chapter,
    String whole,
    Filter filter,
    List<StoryCard> stories,
    @Nullable Link previous,
    @Nullable Link next) {

  /** The pages of the sections of all plans. */
  public static Stream<Page> all(Choices choices) {
    Filters filters = new Filters(choices);
    List<Page> pages = new ArrayList<>();
    for (Plan plan : choices.site().answers().plans()) {
      List<Placed> sections =
          PlanOutline.of(plan, choices.site()).stream()
              .flatMap(part -> part.sections().stream().map(view -> new Placed(part, view)))
              .toList();
      for (int i = 0; i < sections.size(); i++) {
        SectionPage page =
            of(
                choices,
                filters,
                sections.get(i),
                i == 0 ? null : sections.get(i - 1).link(choices.site()),
                i == sections.size() - 1 ? null : sections.get(i + 1).link(choices.site()));
        pages.add(new Page(page.head(), "plan/sectionPage.jte", page));
      }
    }
    return pages.stream();
  }

  /** A section in its chapter. */
  private record Placed(PlanOutline.Part part, PlanOutline.SectionView view) {

    String id() {
      return view.section().id();
    }

    Link link(Site site) {
      return new Link(site.at().section(id()), view.heading());
    }
  }

  private static SectionPage of(
      Choices choices,
      Filters filters,
      Placed section,
      @Nullable Link previous,
      @Nullable Link next) {
    Site site = choices.site();
    Facet facet = choices.facet(FacetKind.SECTION, section.id());
    Plan.Chapter chapter = section.part().chapter();
    return new SectionPage(
        head(site, section),
        section.view(),
        section.view().anchor(),
        PlanCode.of(section.id()).fiscalYear(),
        new Link(site.at().planPart(chapter.id()), chapter.label() + "　" + chapter.title()),
        site.at().planPart(section.id()),
        filters.of(facet),
        choices.stories(facet),
        previous,
        next);
  }

  private static PageHead head(Site site, Placed section) {
    PlanOutline.SectionView view = section.view();
    int year = PlanCode.of(section.id()).fiscalYear();
    return site.head(
            NavArea.PLAN,
            view.section().title() + "（" + year + "年度事業計画 " + view.anchor() + "）",
            year
                + "年度事業計画の節 "
                + view.anchor()
                + "「"
                + view.section().title()
                + "」のアクションプラン"
                + view.section().actionItems().size()
                + "項目と、その根拠となる取り組み事例"
                + view.section().storyCount()
                + "件をまとめました。",
            site.at().section(section.id()),
            List.of(site.homeLink(), site.planLink(year)))
        .with(Stream.ofNullable(view.calendar()).map(CalendarLink::alternate).toList())
        .with(view.feeds());
  }
}
