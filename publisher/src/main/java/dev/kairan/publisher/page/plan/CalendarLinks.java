package dev.kairan.publisher.page.plan;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.calendar.PlannedDates;
import dev.kairan.publisher.html.CalendarLink;
import dev.kairan.publisher.html.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ways to the calendars of plans, sections and items; null where there is no date to be kept. */
final class CalendarLinks {

  private CalendarLinks() {}

  static @Nullable CalendarLink ofPlan(int fiscalYear, Site site) {
    List<ActionItem> items =
        site.answers().actionItems().stream()
            .filter(item -> item.fiscalYear() == fiscalYear)
            .toList();
    return of(site.at().plan(fiscalYear), items, site);
  }

  /** The calendar of one item, or of a section with the items given. */
  static @Nullable CalendarLink of(String id, Site site, List<ActionItem> items) {
    return of(site.at().item(id), items, site);
  }

  private static @Nullable CalendarLink of(String page, List<ActionItem> items, Site site) {
    return items.stream().allMatch(item -> PlannedDates.of(item).isEmpty())
        ? null
        : CalendarLink.of(site.at(), page);
  }
}
