package dev.kairan.content.source.plan;

import dev.kairan.content.check.Rule;
import dev.kairan.content.plan.SchedulePrecision;
import dev.kairan.content.source.field.Dates;
import dev.kairan.content.source.field.Value;
import dev.kairan.content.source.field.YamlRecord;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The first and last day of something in the plan. Null where not written or broken. */
record Period(@Nullable LocalDate start, @Nullable LocalDate end) {

  private static final LocalDate STAND_IN = LocalDate.EPOCH;

  /** Reads {@code start} and {@code end}. */
  static Period read(YamlRecord fields) {
    return read(fields, "start", "end");
  }

  static Period read(YamlRecord fields, String startField, String endField) {
    LocalDate start = Dates.optionalDay(fields.value(startField));
    Value last = fields.value(endField);
    LocalDate end = Dates.optionalDay(last);
    if (start != null && end != null && end.isBefore(start)) {
      last.report(Rule.REVERSED_PERIOD, start, end);
      return new Period(start, null);
    }
    return new Period(start, end);
  }

  LocalDate startDay() {
    return start == null ? STAND_IN : start;
  }

  LocalDate endDay() {
    return end == null ? STAND_IN : end;
  }

  /** Reads {@code precision} and holds the period against it. */
  @Nullable SchedulePrecision precision(YamlRecord fields) {
    Value written = fields.value("precision");
    SchedulePrecision precision = written.optionalChoice(SchedulePrecision.class);
    if (precision != null && start != null && end != null) {
      if (!PeriodShape.of(precision).fits(start, end)) {
        written.report(Rule.PRECISION_MISMATCH, start, end, Value.word(precision));
      }
    }
    return precision;
  }
}
