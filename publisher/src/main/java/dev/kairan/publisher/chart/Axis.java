package dev.kairan.publisher.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Days of a period along the width of a drawing. */
record Axis(LocalDate start, LocalDate end, double left, double right) {

  private static final int A_YEAR_AND_MORE = 400;

  /** Where a day begins. */
  double x(LocalDate day) {
    double days = ChronoUnit.DAYS.between(start, end) + 1;
    double at = ChronoUnit.DAYS.between(start, day);
    return left + (right - left) * Math.min(1, Math.max(0, at / days));
  }

  /** Where a day is over. */
  double after(LocalDate day) {
    return x(day.plusDays(1));
  }

  /** Quarters of a year, or years of a longer period. */
  List<PaceLine.Tick> ticks(PaceWords words) {
    boolean years = ChronoUnit.DAYS.between(start, end) > A_YEAR_AND_MORE;
    List<PaceLine.Tick> ticks = new ArrayList<>();
    for (LocalDate day = start; !day.isAfter(end); day = day.plusMonths(years ? 12 : 3)) {
      ticks.add(new PaceLine.Tick(number(x(day)), words.tick(day, years)));
    }
    return ticks;
  }

  /** A coordinate with one decimal at most. */
  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
