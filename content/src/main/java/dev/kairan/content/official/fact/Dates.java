package dev.kairan.content.official.fact;

import dev.kairan.content.official.fact.date.DateExpression;
import dev.kairan.content.official.fact.date.DateExpression.Form;
import dev.kairan.content.official.fact.date.DateOwner;
import dev.kairan.content.official.fact.date.DateScanner;
import dev.kairan.content.official.fact.phrase.Wording;
import dev.kairan.content.plan.ScheduleKind;
import dev.kairan.content.time.FiscalYear;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The date expressions of an item that are no history, each with its owner.
 *
 * @param all in the order of the text
 */
record Dates(List<Owned> all) {

  /** Words by which a date of the past is told to be one. */
  private static final Pattern HISTORY =
      Pattern.compile("^[^。]{0,40}?(?:た(?!め)|以来|以降|改正|震災|災害|台風|豪雨|地震|調査|設立|創立|策定|実績|度?末?現在|時点)");

  /** A date and whose it is. */
  record Owned(DateExpression date, ScheduleKind kind) {

    boolean is(ScheduleKind other) {
      return kind == other;
    }

    /** True for a day or span on which something is held or done, by whomever. */
    boolean isOccasion() {
      return is(ScheduleKind.SCHEDULE) || is(ScheduleKind.EXTERNAL_EVENT);
    }
  }

  static Dates read(Wording wording, FiscalYear plan, Doubts doubts) {
    List<Owned> all = new ArrayList<>();
    for (DateExpression date : DateScanner.scan(wording, plan, doubts::date)) {
      if (!isPast(date, plan)) {
        all.add(new Owned(date, DateOwner.of(wording, date)));
      } else if (!HISTORY.matcher(wording.folded(date.end(), wording.length())).find()) {
        doubts.date(date.start());
      }
    }
    return new Dates(List.copyOf(all));
  }

  /** True where {@code index} stands inside of 毎月１回 or the like. */
  boolean isCadence(int index) {
    return all.stream()
        .map(Owned::date)
        .anyMatch(date -> date.is(Form.CADENCE) && date.start() <= index && index < date.end());
  }

  private static boolean isPast(DateExpression date, FiscalYear plan) {
    return date.is(Form.WHEN) && date.period().end().isBefore(plan.start());
  }
}
