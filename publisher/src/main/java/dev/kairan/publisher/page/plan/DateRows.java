package dev.kairan.publisher.page.plan;

import dev.kairan.content.time.FiscalYear;
import dev.kairan.publisher.answer.CalendarEntry;
import dev.kairan.publisher.answer.CalendarEntry.Kind;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.query.PlanYear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a calendar. A plan may give one date twice, as a schedule and as an event of the same
 * item: readers see one row, with the event named on it.
 */
final class DateRows {

  private DateRows() {}

  /** Entries of one item over the same days. */
  private record Span(String item, LocalDate start, LocalDate end) {}

  /** The rows of a year, earliest first. */
  static List<DateRow> of(PlanYear year, Site site) {
    Map<Span, List<CalendarEntry>> spans = new LinkedHashMap<>();
    for (CalendarEntry entry : year.calendar()) {
      Span span = new Span(entry.actionItem().id(), entry.start(), entry.end());
      spans.computeIfAbsent(span, any -> new ArrayList<>()).add(entry);
    }
    FiscalYear fiscalYear = new FiscalYear(year.fiscalYear());
    return spans.values().stream()
        .flatMap(entries -> rows(entries, fiscalYear, site).stream())
        .toList();
  }

  private static List<DateRow> rows(List<CalendarEntry> entries, FiscalYear year, Site site) {
    List<CalendarEntry> schedules = ofKind(Kind.SCHEDULE, entries);
    List<CalendarEntry> events = ofKind(Kind.EVENT, entries);
    List<DateRow> rows = new ArrayList<>();
    for (CalendarEntry schedule : schedules) {
      boolean first = rows.isEmpty();
      rows.add(DateRow.of(schedule, first ? events : List.of(), year, site));
    }
    if (rows.isEmpty()) {
      events.forEach(event -> rows.add(DateRow.of(event, List.of(), year, site)));
    }
    return rows;
  }

  private static List<CalendarEntry> ofKind(Kind kind, List<CalendarEntry> entries) {
    return entries.stream().filter(entry -> entry.kind() == kind).toList();
  }
}
