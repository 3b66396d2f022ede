package dev.kairan.api.store.row;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Days from the first to the last, both included; empty where the last comes before the first. */
public record DaySpan(LocalDate from, LocalDate to) {

  /** The whole month. */
  public static DaySpan of(YearMonth month) {
    return new DaySpan(month.atDay(1), month.atEndOfMonth());
  }

  public boolean isEmpty() {
    return to.isBefore(from);
  }

  /** The days that are not after {@code last}. */
  public DaySpan until(LocalDate last) {
    return last.isBefore(to) ? new DaySpan(from, last) : this;
  }

  /** The days that both have. */
  public DaySpan and(DaySpan other) {
    return new DaySpan(from.isBefore(other.from) ? other.from : from, to).until(other.to);
  }

  /** True where all days of {@code other} are among these. */
  public boolean holds(DaySpan other) {
    return !other.from.isBefore(from) && !other.to.isAfter(to);
  }

  /** The same days a year earlier; the last day of a month stays the last day of its month. */
  public DaySpan yearEarlier() {
    YearMonth last = YearMonth.from(to);
    boolean wholeMonth = to.equals(last.atEndOfMonth());
    return new DaySpan(
        from.minusYears(1), wholeMonth ? last.minusYears(1).atEndOfMonth() : to.minusYears(1));
  }

  /** The months that it touches, in order. */
  public List<YearMonth> months() {
    YearMonth last = YearMonth.from(to);
    return isEmpty()
        ? List.of()
        : Stream.iterate(
                YearMonth.from(from), month -> !month.isAfter(last), month -> month.plusMonths(1))
            .toList();
  }
}
