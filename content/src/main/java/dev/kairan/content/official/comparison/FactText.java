package dev.kairan.content.official.comparison;

import dev.kairan.content.plan.Event;
import dev.kairan.content.plan.Schedule;
import dev.kairan.content.plan.SchedulePrecision;
import dev.kairan.content.plan.Target;
import dev.kairan.content.source.field.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a fact says, in the words of the content files. */
final class FactText {

  private FactText() {}

  static String of(Schedule schedule) {
    List<String> words = new ArrayList<>(List.of(Value.word(schedule.kind())));
    words.add(period(schedule.start(), schedule.end(), schedule.precision()));
    schedule.qualifiers().stream().map(Value::word).forEach(words::add);
    return String.join(" ", words);
  }

  static String of(Target target) {
    List<String> words = new ArrayList<>();
    if (target instanceof Target.Count count) {
      words.add(count.count() + count.unit() + (count.exactly() ? " exactly" : ""));
    } else if (target instanceof Target.Share share) {
      words.add(percent(share.percent()));
    } else if (target instanceof Target.Growth growth) {
      words.add("+" + percent(growth.percent()));
      words.add("/ " + period(growth.baselineStart(), growth.baselineEnd(), null));
    } else {
      words.add(target instanceof Target.Date ? "date" : "text");
    }
    words.add(period(target.start(), target.end(), null));
    if (target.approximate()) {
      words.add("approximate");
    }
    return String.join(" ", words);
  }

  static String of(Event event) {
    List<String> words = new ArrayList<>(List.of(Differences.fold(event.name())));
    if (event.place() != null) {
      words.add(event.place());
    }
    LocalDate start = event.start();
    LocalDate end = event.end();
    if (start != null && end != null) {
      words.add(period(start, end, event.precision()));
    }
    return String.join(" ", words);
  }

  private static String percent(BigDecimal percent) {
    return percent.stripTrailingZeros().toPlainString() + "%";
  }

  private static String period(
      LocalDate start, LocalDate end, @Nullable SchedulePrecision precision) {
    String days = start.equals(end) ? start.toString() : start + "/" + end;
    return precision == null ? days : days + " " + Value.word(precision);
  }
}
