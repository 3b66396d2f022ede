package dev.kairan.content.official.fact;

import dev.kairan.content.official.fact.Dates.Owned;
import dev.kairan.content.official.fact.date.DateExpression;
import dev.kairan.content.official.fact.date.Period;
import dev.kairan.content.official.fact.name.EventScanner;
import dev.kairan.content.official.fact.phrase.Bracket;
import dev.kairan.content.official.fact.phrase.NounPhrase;
import dev.kairan.content.official.fact.phrase.Wording;
import dev.kairan.content.plan.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes the events that an item names down. */
final class Events {

  /** まちゼミの開催（９月）: something is held, whatever it is called. */
  private static final Pattern HELD = Pattern.compile("(?:の|を)開催$");

  private Events() {}

  static List<Event> of(Wording wording, Dates dates, Doubts doubts, String item) {
    List<DateExpression> occasions =
        dates.all().stream().filter(Owned::isOccasion).map(Owned::date).toList();
    List<Event> events = new ArrayList<>();
    for (EventScanner.Found found : EventScanner.scan(wording, occasions)) {
      events.add(event(item + "-E" + (events.size() + 1), found));
    }
    if (events.isEmpty()) {
      occasions.stream()
          .filter(date -> isNamelessly(wording, date))
          .findFirst()
          .ifPresent(date -> doubts.date(date.start()));
    }
    return events;
  }

  /** True where something is held on {@code date} that is told by no word known to name events. */
  private static boolean isNamelessly(Wording wording, DateExpression date) {
    Bracket bracket = wording.bracketAround(date.start());
    Matcher held = bracket == null ? null : NounPhrase.before(wording, bracket.open(), HELD);
    return held != null && !EventScanner.isSort(wording, held.start());
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
        null,
        List.of());
  }
}
