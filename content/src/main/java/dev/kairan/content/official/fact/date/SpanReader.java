package dev.kairan.content.official.fact.date;

import dev.kairan.content.official.fact.date.DateExpression.Form;
import dev.kairan.content.official.fact.date.Point.Unit;
import dev.kairan.content.official.fact.phrase.Wording;
import dev.kairan.content.plan.Qualifier;
import dev.kairan.content.plan.SchedulePrecision;
import dev.kairan.content.time.FiscalYear;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a point with what follows it: the other end of a range, まで, 以降, 頃, 比. */
final class SpanReader {

  private static final Pattern RANGE = Pattern.compile(" ?(?:~|-|から|より|→) ?");
  private static final Pattern ONWARD = Pattern.compile(" ?(?:以降|から|より|~)");
  private static final Pattern UNTIL = Pattern.compile("まで|迄");
  private static final Pattern COMPARED =
      Pattern.compile("(?:度|同[期月])?(?:末)?(?:対?比(?!較)|実績(?:比|値)?|基準|を基準|に比べ|と比べ|並み)");
  private static final Pattern THIS_YEAR = Pattern.compile("(?:今|本|当|同|当該)年度?");

  /** 前期：７月 names a term and says after the colon when it is. */
  private static final Pattern HEADING = Pattern.compile(" ?: ?\\d");

  private static final Pattern LABEL =
      Pattern.compile(
          "問題|の崖|版|卒|危機|税制|(?:当初|補正)?予算|概算要求|事業計画|決算|アジェンダ|ビジョン|構想|目標|世代" + "|カーボン|以前|度?末?現在|時点");

  private final Wording wording;
  private final FiscalYear plan;
  private final PointReader points;

  SpanReader(Wording wording, FiscalYear plan) {
    this.wording = wording;
    this.plan = plan;
    this.points = new PointReader(wording, plan);
  }

  /**
   * What starts at {@code index}, or null.
   *
   * @param before the member of the same list before this one
   */
  @Nullable Span read(int index, @Nullable Point before) {
    Point first = points.read(index, before);
    if (first == null) {
      return null;
    }
    if (isName(index, first)) {
      return new Span(first.end(), first, null, null, Set.of());
    }
    Matcher compared = first.unit() == Unit.YEAR ? wording.at(first.end(), COMPARED) : null;
    return compared == null ? range(first) : baseline(first, compared.end());
  }

  /** 2024年問題, 本年度, 前期：７月: what only looks like a date. */
  private boolean isName(int index, Point point) {
    boolean heading = point.unit() == Point.Unit.HALF && wording.at(point.end(), HEADING) != null;
    return heading || wording.at(point.end(), LABEL) != null || isThisYear(index, point);
  }

  /** 本年度は says nothing that the plan's own year does not say. */
  private boolean isThisYear(int index, Point point) {
    Matcher name = wording.at(index, THIS_YEAR);
    return name != null && name.end() == point.end();
  }

  private Span baseline(Point year, int end) {
    Period period = year.in(plan);
    boolean previous = year.year() != null && year.year().value() == plan.year() - 1;
    Period compared = previous ? Period.ofFiscalYear(new FiscalYear(plan.year() - 1)) : period;
    return new Span(end, year, Form.BASELINE, compared, Set.of(Qualifier.EXACT));
  }

  private Span range(Point first) {
    Firmness between = Firmness.after(wording, first.end());
    Matcher to = wording.at(between.end(), RANGE);
    Point last = to == null ? null : points.read(to.end(), first);
    if (last == null) {
      return open(first, between, first.in(plan), false);
    }
    return open(last, Firmness.after(wording, last.end()), through(first, last), true);
  }

  private @Nullable Period through(Point first, Point last) {
    Period from = openYear(first, last).in(plan);
    Period to = last.in(plan);
    if (from == null || to == null) {
      return null;
    }
    if (to.end().isBefore(from.start())) {
      to = nextYear(to);
    }
    return from.through(to);
  }

  /** 2024～2026年度: the first year learns from the last that it is a fiscal one. */
  private static Point openYear(Point first, Point last) {
    boolean years = first.unit() == Unit.YEAR && last.unit() == Unit.YEAR;
    return years && first.year() != null && last.year() != null
        ? first.withYear(new Year(first.year().value(), last.year().fiscal()))
        : first;
  }

  private static Period nextYear(Period period) {
    return new Period(period.start().plusYears(1), period.end().plusYears(1), period.precision());
  }

  private Span open(Point last, Firmness firmness, @Nullable Period period, boolean range) {
    Period open = period;
    int after = firmness.end();
    Matcher until = wording.at(after, UNTIL);
    Matcher onward = until == null ? wording.at(after, ONWARD) : null;
    if (until != null) {
      after = until.end();
      open = open == null || range ? open : fromStartOfPlan(open);
    } else if (onward != null) {
      after = onward.end();
      open = open == null || range ? open : toEndOfPlan(open);
    }
    Firmness more = Firmness.after(wording, after);
    return new Span(more.end(), last, Form.WHEN, open, together(firmness, more));
  }

  /** Done by a month means: at any time of the plan before its end. A day stays a day. */
  private Period fromStartOfPlan(Period period) {
    LocalDate start = plan.start();
    return period.precision() == SchedulePrecision.DAY || !start.isBefore(period.start())
        ? period
        : Period.ofDay(start).through(period);
  }

  private Period toEndOfPlan(Period period) {
    return plan.contains(period.end()) && period.end().isBefore(plan.end())
        ? period.through(Period.ofDay(plan.end()))
        : period;
  }

  private static Set<Qualifier> together(Firmness first, Firmness second) {
    if (first.qualifiers().contains(Qualifier.EXACT)) {
      return second.qualifiers();
    }
    Set<Qualifier> all = EnumSet.copyOf(first.qualifiers());
    second.qualifiers().stream().filter(q -> q != Qualifier.EXACT).forEach(all::add);
    return all;
  }
}
