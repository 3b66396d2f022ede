package dev.kairan.content.official.fact;

import dev.kairan.content.official.fact.Dates.Owned;
import dev.kairan.content.official.fact.date.DateExpression;
import dev.kairan.content.official.fact.date.Period;
import dev.kairan.content.official.fact.name.EventScanner;
import dev.kairan.content.official.fact.phrase.Wording;
import dev.kairan.content.plan.Event;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the events that an item names down. */
final class Events {

  private Events() {}

  static List<Event> of(Wording wording, Dates dates, String item) {
    List<DateExpression> occasions =
        dates.all().stream().filter(Owned::isOccasion).map(Owned::date).toList();
    List<Event> events = new ArrayList<>();
    for (EventScanner.Found found : EventScanner.scan(wording, occasions)) {
      events.add(event(item + "-E" + (events.size() + 1), found));
    }
    return events;
  }

  private static Event event(String id, EventScanner.Found found) {
    @Nullable DateExpression date = found.date();
    @Nullable Period period = date == null ? null : date.period();
    return new Event(
        id,
        found.name(),
        found.place(),
        period == null ? null : period.start(),
        period == null ? null : period.end(),
        period == null ? null : period.precision(),
        found.organiser(),
        null);
  }
}
