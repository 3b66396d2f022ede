package dev.kairan.publisher.page.plan;

import dev.kairan.content.time.FiscalYear;
import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.CalendarEntry;
import dev.kairan.publisher.answer.SchedulePrecision;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.PlanCode;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.html.SpanText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A date of the calendar in words.
 *
 * @param when as exactly as the plan says
 * @param month the month under which it stands
 * @param longer true where it belongs to no month
 * @param own true for dates of JCCI itself
 * @param cancelled true where it was called off
 * @param events what takes place on the same date for the same item
 */
public record DateRow(
    String when,
    YearMonth month,
    boolean longer,
    String title,
    @Nullable String place,
    boolean own,
    boolean cancelled,
    List<Happening> events,
    String code,
    Link item) {

  private static final Set<SchedulePrecision> LONG =
      Set.of(
          SchedulePrecision.HALF_YEAR,
          SchedulePrecision.YEAR,
          SchedulePrecision.FISCAL_YEAR,
          SchedulePrecision.YEARS);

  /** An event by its name, with its place where the plan gives one. */
  public record Happening(String name, @Nullable String place) {}

  /** The row of an entry in the fiscal year; a span under way when it begins stands in April. */
  static DateRow of(CalendarEntry entry, List<CalendarEntry> events, FiscalYear year, Site site) {
    ActionItem item = site.items().get(entry.actionItem());
    LocalDate start = entry.start().isBefore(year.start()) ? year.start() : entry.start();
    return new DateRow(
        SpanText.of(entry.start(), entry.end(), entry.precision(), entry.qualifiers()),
        YearMonth.from(start),
        LONG.contains(entry.precision()),
        entry.title(),
        place(entry, events),
        entry.own(),
        cancelled(entry, events),
        events.stream()
            .filter(event -> !event.title().equals(entry.title()))
            .map(event -> new Happening(event.title(), event.place()))
            .toList(),
        PlanCode.of(item.id()).text(),
        new Link(site.at().item(item.id()), item.title()));
  }

  private static boolean cancelled(CalendarEntry entry, List<CalendarEntry> events) {
    return entry.cancelled()
        || (!events.isEmpty() && events.stream().allMatch(CalendarEntry::cancelled));
  }

  private static @Nullable String place(CalendarEntry entry, List<CalendarEntry> events) {
    if (entry.place() != null) {
      return entry.place();
    }
    for (CalendarEntry event : events) {
      if (event.title().equals(entry.title())) {
        return event.place();
      }
    }
    return null;
  }
}
