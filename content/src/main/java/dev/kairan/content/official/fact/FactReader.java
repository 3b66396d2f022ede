package dev.kairan.content.official.fact;

import dev.kairan.content.check.Findings;
import dev.kairan.content.official.fact.name.PartnerScanner;
import dev.kairan.content.official.fact.name.SchemeScanner;
import dev.kairan.content.official.fact.phrase.Wording;
import dev.kairan.content.official.outline.Outline;
import dev.kairan.content.plan.Event;
import dev.kairan.content.plan.Target;
import dev.kairan.content.time.FiscalYear;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what an action item states from its official wording. */
public final class FactReader {

  private FactReader() {}

  /**
   * The facts of {@code item} in the plan of {@code year}.
   *
   * @param file name of the document, for warnings
   * @param findings told of dates and numbers whose reading is not certain
   */
  public static ItemFacts read(Outline.Item item, FiscalYear year, String file, Findings findings) {
    Wording wording = Wording.of(item.wording().text());
    Doubts doubts = new Doubts(item.wording(), wording, file, findings);
    String id = year.year() + "-" + item.code();
    Dates dates = Dates.read(wording, year, doubts);
    List<Target> targets = Targets.of(wording, dates, year, doubts, id);
    List<Event> events = Events.of(wording, dates, doubts, id);
    List<String> partners = partners(wording, events);
    return new ItemFacts(
        Schedules.of(wording, dates, targets, id),
        targets,
        partners,
        events,
        SchemeScanner.scan(wording, held(events), partners));
  }

  /** Whoever holds an event that the item names is a partner too. */
  private static List<String> partners(Wording wording, List<Event> events) {
    Set<String> partners = new LinkedHashSet<>(PartnerScanner.scan(wording));
    events.stream().map(Event::organiser).filter(Objects::nonNull).forEach(partners::add);
    return List.copyOf(partners);
  }

  /** Names of what is only held; an examination is a product too. */
  private static Set<String> held(List<Event> events) {
    return events.stream()
        .map(Event::name)
        .filter(name -> !name.matches(".{0,60}(?:検定|試験)"))
        .collect(Collectors.toSet());
  }
}
