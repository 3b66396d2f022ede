package dev.kairan.api.graph.controller;

import dev.kairan.api.fault.ErrorCode;
import dev.kairan.api.fault.Fault;
import dev.kairan.api.store.Store;
import dev.kairan.content.time.FiscalYear;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The days and years that questions name. */
final class AskedTime {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;

  private static final int LONGEST_DAYS = 3_660;

  private AskedTime() {}

  /** The day asked for, else the day of the run. */
  static LocalDate day(@Nullable LocalDate asOf, Store store) {
    return asOf == null ? store.snapshot().day() : asOf;
  }

  /**
   * The fiscal year asked for.
   *
   * @throws Fault {@link ErrorCode#BAD_ARGUMENT} where it is no year that anybody can mean
   */
  static FiscalYear fiscalYear(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new Fault(
          ErrorCode.BAD_ARGUMENT,
          "fiscalYear は" + FIRST_YEAR + "から" + LAST_YEAR + "までの西暦で指定してください(" + year + ")。");
    }
    return new FiscalYear(year);
  }

  /**
   * Checks that days come in their order and not too far apart.
   *
   * @throws Fault {@link ErrorCode#BAD_DATE_RANGE}
   */
  static void checkPeriod(LocalDate from, LocalDate to) {
    if (from.isAfter(to)) {
      throw new Fault(
          ErrorCode.BAD_DATE_RANGE,
          "from(" + from + ")が to(" + to + ")より後です。from を to 以前の日にしてください。");
    }
    if (ChronoUnit.DAYS.between(from, to) > LONGEST_DAYS) {
      throw new Fault(ErrorCode.BAD_DATE_RANGE, "from から to までは" + LONGEST_DAYS + "日以内にしてください。");
    }
  }
}
