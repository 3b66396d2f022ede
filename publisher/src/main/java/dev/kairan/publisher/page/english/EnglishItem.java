package dev.kairan.publisher.page.english;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Schedule;
import dev.kairan.publisher.html.EnglishSpan;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.NavArea;
import dev.kairan.publisher.html.Page;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.html.PlanCode;
import dev.kairan.publisher.page.thing.EnglishThing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An action item in English.
 *
 * @param code as cited: III-4-02
 * @param standing what became of it, in short
 * @param place its chapter, section and sub-heading on the plan's page
 * @param evidence Japanese stories
 */
public record EnglishItem(
    PageHead head,
    ActionItem item,
    String code,
    EnglishStanding standing,
    List<Link> place,
    List<EnglishTarget> targets,
    List<EnglishStory> evidence,
    @Nullable Link previous,
    @Nullable Link next) {

  static Stream<Page> all(EnglishSite english) {
    EnglishTargets targets = new EnglishTargets(english);
    EnglishPlaces places = new EnglishPlaces(english);
    List<ActionItem> items = english.answers().actionItems();
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      ActionItem item = items.get(i);
      EnglishItem page =
          new EnglishItem(
              head(item, english),
              item,
              PlanCode.of(item.id()).text(),
              EnglishStanding.of(item, targets.of(item), english.at()),
              places.of(item),
              targets.of(item),
              item.evidence().stream()
                  .map(each -> EnglishStory.of(english.stories().get(each.story()), english))
                  .toList(),
              i == 0 ? null : link(item, items.get(i - 1), english),
              i == items.size() - 1 ? null : link(item, items.get(i + 1), english));
      pages.add(new Page(page.head(), "english/item.jte", page));
    }
    return pages.stream();
  }

  private static PageHead head(ActionItem item, EnglishSite english) {
    String japanese = english.at().item(item.id());
    return english
        .head(
            NavArea.PLAN,
            item.titleEn(),
            "Action item "
                + PlanCode.of(item.id()).text()
                + " of the FY"
                + item.fiscalYear()
                + " business plan: "
                + item.summaryEn(),
            japanese,
            List.of(english.homeLink(), english.planLink(item.fiscalYear())))
        .telling(EnglishThing.of(english.site(), japanese, item.titleEn(), item.summaryEn()));
  }

  /** A neighbour in the same plan. */
  private static @Nullable Link link(ActionItem item, ActionItem other, EnglishSite english) {
    return other.fiscalYear() == item.fiscalYear()
        ? new Link(english.at().english(english.at().item(other.id())), other.titleEn())
        : null;
  }

  /** How many stories are evidence for it. */
  public String evidenceCount() {
    return evidence.size() + (evidence.size() == 1 ? " story" : " stories");
  }

  public String when(Schedule each) {
    return EnglishRow.when(each);
  }

  public String kind(Schedule each) {
    return EnglishLabels.of(each.kind());
  }

  public boolean own(Schedule each) {
    return each.kind() == Schedule.Kind.SCHEDULE;
  }

  /** When an event takes place, or null where the plan does not say. */
  public @Nullable String when(ActionItem.Event event) {
    return event.start() == null || event.end() == null || event.precision() == null
        ? null
        : EnglishSpan.of(event.start(), event.end(), event.precision());
  }
}
