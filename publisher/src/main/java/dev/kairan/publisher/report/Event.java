package dev.kairan.publisher.report;

import dev.kairan.publisher.answer.SchedulePrecision;
import dev.kairan.publisher.html.SpanText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A named event of the plan; dates and place only where the plan gives them. */
public record Event(
    String name,
    @Nullable String place,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    @Nullable SchedulePrecision precision) {

  /** Its name, with place and date where the plan gives them. */
  String words() {
    String where = place == null ? "" : "（" + place + "）";
    return start == null || end == null || precision == null
        ? name + where
        : SpanText.of(start, end, precision) + " " + name + where;
  }
}
