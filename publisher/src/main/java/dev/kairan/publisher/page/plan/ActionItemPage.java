package dev.kairan.publisher.page.plan;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Plan;
import dev.kairan.publisher.answer.Schedule;
import dev.kairan.publisher.html.Alternate;
import dev.kairan.publisher.html.CalendarLink;
import dev.kairan.publisher.html.Labels;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.NavArea;
import dev.kairan.publisher.html.Page;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.html.PlanCode;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.html.SpanText;
import dev.kairan.publisher.html.StoryCard;
import dev.kairan.publisher.linked.Thing;
import dev.kairan.publisher.page.thing.EventThing;
import dev.kairan.publisher.page.thing.ItemThing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page of one action item.
 *
 * @param code as cited: III-4-02
 * @param place its chapter, section and sub-heading
 * @param standing what came of it, in short
 * @param calendar its dates, where it has any
 * @param quotation its official wording, where that was imported
 */
public record ActionItemPage(
    PageHead head,
    ActionItem item,
    String code,
    List<Link> place,
    Standing standing,
    @Nullable CalendarLink calendar,
    @Nullable Quotation quotation,
    List<TargetView> targets,
    List<Proof> evidence,
    @Nullable Link previous,
    @Nullable Link next) {

  /** A story that is evidence for it, with the reason. */
  public record Proof(StoryCard story, String note) {}

  /** The pages of the items of all plans. */
  public static Stream<Page> all(Site site) {
    TargetViews targets = new TargetViews(site);
    ItemPlaces places = new ItemPlaces(site);
    List<ActionItem> items = site.answers().actionItems();
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      ActionItem item = items.get(i);
      CalendarLink calendar = CalendarLinks.of(item.id(), site, List.of(item));
      ActionItemPage page =
          new ActionItemPage(
              head(site, item)
                  .with(Stream.ofNullable(calendar).map(CalendarLink::alternate).toList()),
              item,
              PlanCode.of(item.id()).text(),
              places.of(item),
              Standing.of(item, site),
              calendar,
              quotation(item, places.source(item)),
              targets.of(item),
              item.evidence().stream()
                  .map(each -> new Proof(site.cards().get(each.story()), each.note()))
                  .toList(),
              i == 0 ? null : link(site, item, items.get(i - 1)),
              i == items.size() - 1 ? null : link(site, item, items.get(i + 1)));
      pages.add(new Page(page.head(), "plan/actionItem.jte", page));
    }
    return pages.stream();
  }

  private static PageHead head(Site site, ActionItem item) {
    String href = site.at().item(item.id());
    Stream<Thing> events = item.events().stream().map(event -> EventThing.of(site, item, event));
    return site.head(
            NavArea.PLAN,
            item.title(),
            item.fiscalYear()
                + "年度事業計画のアクションプラン "
                + PlanCode.of(item.id()).text()
                + "。"
                + item.summary(),
            href,
            List.of(site.homeLink(), site.planLink(item.fiscalYear())))
        .inEnglish()
        .with(Alternate.feeds(site.at(), href, "計画 " + PlanCode.of(item.id()).text() + " の事例"))
        .telling(Stream.concat(Stream.of(ItemThing.of(site, item)), events).toArray(Thing[]::new));
  }

  private static @Nullable Quotation quotation(ActionItem item, Plan.Source source) {
    Integer page = item.officialPage();
    return Quotation.of(null, item.officialText(), source, page == null ? item.page() : page);
  }

  /** A neighbour in the same plan. */
  private static @Nullable Link link(Site site, ActionItem item, ActionItem neighbour) {
    return neighbour.fiscalYear() == item.fiscalYear()
        ? new Link(site.at().item(neighbour.id()), neighbour.title())
        : null;
  }

  public String when(Schedule each) {
    return SpanText.of(each.start(), each.end(), each.precision(), each.qualifiers());
  }

  public String kind(Schedule each) {
    return Labels.of(each.kind());
  }

  public boolean own(Schedule each) {
    return each.kind() == Schedule.Kind.SCHEDULE;
  }

  /** When an event takes place, or null where the plan does not say. */
  public @Nullable String when(ActionItem.Event event) {
    return event.start() == null || event.end() == null || event.precision() == null
        ? null
        : SpanText.of(event.start(), event.end(), event.precision());
  }
}
