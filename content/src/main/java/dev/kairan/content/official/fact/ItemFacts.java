package dev.kairan.content.official.fact;

import dev.kairan.content.plan.Event;
import dev.kairan.content.plan.Schedule;
import dev.kairan.content.plan.Target;
import java.util.List;

/**
 * What the wording of an action item states, in the order of the text.
 *
 * @param partners names of the bodies that it works with or turns to, each once
 * @param schemes names of systems, laws, products and programmes, each once
 */
public record ItemFacts(
    List<Schedule> schedules,
    List<Target> targets,
    List<String> partners,
    List<Event> events,
    List<String> schemes) {

  public ItemFacts {
    schedules = List.copyOf(schedules);
    targets = List.copyOf(targets);
    partners = List.copyOf(partners);
    events = List.copyOf(events);
    schemes = List.copyOf(schemes);
  }
}
