package dev.kairan.content.official.fact;

import dev.kairan.content.official.fact.Dates.Owned;
import dev.kairan.content.official.fact.date.DateExpression;
import dev.kairan.content.official.fact.phrase.Wording;
import dev.kairan.content.plan.Schedule;
import dev.kairan.content.plan.ScheduleKind;
import dev.kairan.content.plan.Target;
import dev.kairan.content.plan.Unwritten;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the date expressions of an item down as schedules. */
final class Schedules {

  private Schedules() {}

  static List<Schedule> of(Wording wording, Dates dates, List<Target> targets, String item) {
    List<Schedule> schedules = new ArrayList<>();
    for (Owned owned : dates.all()) {
      DateExpression date = owned.date();
      String what =
          owned.is(ScheduleKind.BASELINE) ? compared(targets) : DateSubject.of(wording, date);
      schedules.add(
          new Schedule(
              item + "-D" + (schedules.size() + 1),
              owned.kind(),
              wording.raw(date.start(), date.end()),
              what == null ? Unwritten.MARK : what,
              date.period().start(),
              date.period().end(),
              date.period().precision(),
              date.qualifiers(),
              null,
              List.of()));
    }
    return schedules;
  }

  /** What is compared with a baseline is what shall grow. */
  private static @Nullable String compared(List<Target> targets) {
    String whats =
        targets.stream()
            .filter(Target.Growth.class::isInstance)
            .map(Target::what)
            .filter(what -> !Unwritten.isIn(what))
            .distinct()
            .collect(Collectors.joining("・"));
    return whats.isEmpty() ? null : whats;
  }
}
