package dev.kairan.content.official.truth;

import dev.kairan.content.official.fact.ItemFacts;
import dev.kairan.content.plan.Event;
import dev.kairan.content.plan.Schedule;
import dev.kairan.content.plan.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the facts of an action item say. */
final class FactLines {

  private FactLines() {}

  static void add(String code, ItemFacts facts, PlanLines.Builder lines) {
    facts.schedules().forEach(schedule -> lines.add("date " + code, line(schedule)));
    facts.targets().forEach(target -> lines.add("target " + code, line(target)));
    facts.events().forEach(event -> lines.add("event " + code, line(event)));
    lines.addAll("partner " + code, facts.partners());
    lines.addAll("scheme " + code, facts.schemes());
  }

  private static String line(Schedule schedule) {
    return String.join(
        " | ",
        schedule.literal(),
        word(schedule.kind()),
        days(schedule.start(), schedule.end()),
        word(schedule.precision()),
        schedule.qualifiers().stream().map(FactLines::word).collect(Collectors.joining(",")));
  }

  private static String line(Target target) {
    String line = target.literal() + " | " + figure(target) + days(target);
    return target.approximate() ? line + " | about" : line;
  }

  private static String figure(Target target) {
    if (target instanceof Target.Count count) {
      return "count | " + count.count() + " " + count.unit() + " | ";
    }
    if (target instanceof Target.Growth growth) {
      return "growth | " + percent(growth.percent()) + " | ";
    }
    if (target instanceof Target.Share share) {
      return "share | " + percent(share.percent()) + " | ";
    }
    return word(target.getClass().getSimpleName()) + " | ";
  }

  private static String days(Target target) {
    String days = days(target.start(), target.end());
    if (target instanceof Target.Count count && count.exactly()) {
      return days + " | exactly";
    }
    if (target instanceof Target.Growth growth) {
      return days + " | base " + days(growth.baselineStart(), growth.baselineEnd());
    }
    return days;
  }

  private static String line(Event event) {
    String line =
        event.name() + " | " + or(event.place()) + " | " + days(event.start(), event.end());
    return event.organiser() == null ? line : line + " | " + event.organiser();
  }

  private static String percent(BigDecimal figure) {
    return figure.stripTrailingZeros().toPlainString() + " %";
  }

  private static String days(@Nullable LocalDate start, @Nullable LocalDate end) {
    return start == null ? "-" : start + ".." + end;
  }

  private static String or(@Nullable String value) {
    return Objects.requireNonNullElse(value, "-");
  }

  private static String word(Enum<?> value) {
    return word(value.name());
  }

  private static String word(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
