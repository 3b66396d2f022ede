package dev.kairan.publisher.page.thing;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.SchedulePrecision;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.linked.Thing;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** An event that an action item names. */
public final class EventThing {

  private EventThing() {}

  public static Thing of(Site site, ActionItem item, ActionItem.Event event) {
    String organiser = event.organiser();
    return Thing.of("Event")
        .with("name", event.name())
        .with("startDate", date(event.start(), event.precision()))
        .with("endDate", date(event.end(), event.precision()))
        .with("eventStatus", "https://schema.org/EventScheduled")
        .with(
            "location",
            event.place() == null ? null : Thing.of("Place").with("name", event.place()))
        .with("organizer", organiser == null ? null : Houses.named(organiser))
        .with("description", event.note())
        .with("subjectOf", Thing.named(site.at().canonical(site.at().item(item.id()))));
  }

  /** As exactly as the plan gives it; null where that is no day, month or year. */
  private static @Nullable String date(
      @Nullable LocalDate day, @Nullable SchedulePrecision precision) {
    if (day == null || precision == null) {
      return null;
    }
    return switch (precision) {
      case DAY, DAYS -> day.toString();
      case TEN_DAYS, MONTH, MONTHS -> YearMonth.from(day).toString();
      case YEAR, YEARS -> Integer.toString(day.getYear());
      case SEASON, HALF_YEAR, FISCAL_YEAR -> null;
    };
  }
}
