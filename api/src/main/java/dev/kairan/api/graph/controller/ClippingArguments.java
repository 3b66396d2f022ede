package dev.kairan.api.graph.controller;

import dev.kairan.api.fault.ErrorCode;
import dev.kairan.api.fault.Fault;
import dev.kairan.api.number.press.ClippingQuestion;
import dev.kairan.api.number.press.GroupOrder;
import dev.kairan.api.store.Store;
import dev.kairan.api.store.row.DaySpan;
import dev.kairan.api.store.row.press.ClippingGroup;
import dev.kairan.content.press.OutletKind;
import dev.kairan.content.press.OutletTier;
import dev.kairan.content.time.FiscalYear;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The arguments of clippingStats. */
record ClippingArguments(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String month,
    @Nullable Integer fiscalYear,
    @Nullable LocalDate asOf,
    @Nullable List<ClippingGroup> groupBy,
    @Nullable GroupOrder groupOrder,
    @Nullable Boolean countReprints,
    @Nullable OutletTier tier,
    @Nullable OutletKind outletKind) {

  private static final String WAYS = "期間は、from と to、month、fiscalYear のどれか一つで指定してください。";

  /**
   * What they ask.
   *
   * @throws Fault where they give no period or more than one, or one that cannot be
   */
  ClippingQuestion question(Store store) {
    return new ClippingQuestion(
        period(),
        AskedTime.day(asOf, store),
        groupBy == null ? List.of() : groupBy,
        groupOrder == null ? GroupOrder.KEY : groupOrder,
        countReprints == null || countReprints,
        tier,
        outletKind);
  }

  private DaySpan period() {
    boolean days = from != null || to != null;
    long ways = Stream.of(days, month != null, fiscalYear != null).filter(way -> way).count();
    if (ways != 1) {
      throw new Fault(ErrorCode.BAD_ARGUMENT, WAYS);
    }
    if (month != null) {
      return ofMonth(month);
    }
    return fiscalYear == null ? ofDays() : ofYear(fiscalYear);
  }

  private DaySpan ofDays() {
    if (from == null || to == null) {
      throw new Fault(ErrorCode.BAD_ARGUMENT, WAYS);
    }
    AskedTime.checkPeriod(from, to);
    return new DaySpan(from, to);
  }

  private static DaySpan ofMonth(String month) {
    try {
      YearMonth asked = YearMonth.parse(month);
      AskedTime.fiscalYear(asked.getYear());
      return DaySpan.of(asked);
    } catch (DateTimeException unreadable) {
      throw new Fault(ErrorCode.BAD_ARGUMENT, "month は 2023-09 の形で書いてください（" + month + "）。");
    }
  }

  private static DaySpan ofYear(int year) {
    FiscalYear fiscal = AskedTime.fiscalYear(year);
    return new DaySpan(fiscal.start(), fiscal.end());
  }
}
