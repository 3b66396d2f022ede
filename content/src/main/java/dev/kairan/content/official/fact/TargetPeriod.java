package dev.kairan.content.official.fact;

import dev.kairan.content.official.fact.Dates.Owned;
import dev.kairan.content.official.fact.date.DateExpression;
import dev.kairan.content.official.fact.date.DateExpression.Form;
import dev.kairan.content.official.fact.date.Period;
import dev.kairan.content.official.fact.number.Quantity;
import dev.kairan.content.official.fact.phrase.Wording;
import dev.kairan.content.plan.SchedulePrecision;
import dev.kairan.content.time.FiscalYear;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Finds the time in which a number is to be reached, and the time that it is compared with. */
record TargetPeriod(Wording wording, Dates dates, FiscalYear plan) {

  private static final int REACH = 20;

  /** The span named for it, else the plan's year. */
  Period of(Quantity quantity) {
    DateExpression named = null;
    for (Owned owned : dates.all()) {
      DateExpression date = owned.date();
      if (isSpan(date)
          && isNear(date, quantity)
          && (named == null || date.end() <= quantity.start())) {
        named = date;
      }
    }
    return named == null ? Period.ofFiscalYear(plan) : fromPlan(named.period());
  }

  /** 令和８年度末までに150社: from the beginning of the plan on. */
  private Period fromPlan(Period period) {
    LocalDate start =
        period.start().isAfter(plan.start()) && isDay(period) ? plan.start() : period.start();
    return new Period(start, period.end(), period.precision());
  }

  /** The period that growth is compared with, or null where the item names none. */
  @Nullable Period baselineOf(Quantity quantity) {
    int sentence = wording.sentenceStart(quantity.start());
    return dates.all().stream()
        .map(Owned::date)
        .filter(date -> date.is(Form.BASELINE) && wording.sentenceStart(date.start()) == sentence)
        .findFirst()
        .map(DateExpression::period)
        .orElse(null);
  }

  private boolean isSpan(DateExpression date) {
    SchedulePrecision precision = date.period().precision();
    boolean years =
        precision == SchedulePrecision.FISCAL_YEAR || precision == SchedulePrecision.YEARS;
    boolean until = wording.folded(date.start(), date.end()).endsWith("まで") || isYearEnd(date);
    return date.is(Form.DURATION)
        || date.is(Form.CADENCE)
        || (date.is(Form.WHEN) && (years || until));
  }

  private static boolean isYearEnd(DateExpression date) {
    return isDay(date.period())
        && date.period().end().getMonthValue() == 3
        && date.period().end().getDayOfMonth() == 31;
  }

  private static boolean isDay(Period period) {
    return period.precision() == SchedulePrecision.DAY;
  }

  private boolean isNear(DateExpression date, Quantity quantity) {
    boolean sameSentence =
        wording.sentenceStart(date.start()) == wording.sentenceStart(quantity.start());
    return sameSentence
        && (date.end() <= quantity.start() || date.start() - quantity.end() <= REACH);
  }
}
