package dev.kairan.api.store.filter;

import dev.kairan.api.fault.ErrorCode;
import dev.kairan.api.fault.Fault;
import dev.kairan.api.store.table.tables.Schedule;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.jooq.Condition;

/** Months as filters name them. */
final class Months {

  private Months() {}

  /**
   * Reads such as {@code 2023-09}.
   *
   * @throws Fault {@link ErrorCode#BAD_ARGUMENT} where it is no month
   */
  static YearMonth read(String text) {
    try {
      if (text.matches("\\d{4}-\\d{2}")) {
        return YearMonth.parse(text);
      }
    } catch (DateTimeException thirteenth) {
      throw unreadable(text);
    }
    throw unreadable(text);
  }

  /** A schedule with at least one day in the month. */
  static Condition touched(Schedule table, Object month) {
    YearMonth read = read((String) month);
    return table.START_ON.le(read.atEndOfMonth()).and(table.END_ON.ge(read.atDay(1)));
  }

  private static Fault unreadable(String text) {
    return new Fault(ErrorCode.BAD_ARGUMENT, "月は 2023-09 の形で書いてください(" + text + ")。");
  }
}
