package dev.kairan.content.official.fact;

import dev.kairan.content.official.fact.date.Period;
import dev.kairan.content.official.fact.number.Quantity;
import dev.kairan.content.official.fact.number.QuantityScanner;
import dev.kairan.content.official.fact.number.Undertaking;
import dev.kairan.content.official.fact.phrase.NounPhrase;
import dev.kairan.content.official.fact.phrase.Wording;
import dev.kairan.content.plan.Target;
import dev.kairan.content.plan.TargetMeasure;
import dev.kairan.content.plan.Unwritten;
import dev.kairan.content.time.FiscalYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes the numbers that an item undertakes down as targets. */
final class Targets {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** How often and where something is held is meant exactly unless the wording says otherwise. */
  private static final Pattern EXACT_UNIT = Pattern.compile("回|[かカヶヵケ箇]所|会場|ブロック|号");

  private static final Pattern GUIDE = Pattern.compile("(?:を|の)?(?:目安|目処|目途|めど)");
  private static final Pattern COMPARED = Pattern.compile("比[^、。]{0,2}$");
  private static final Pattern GOAL = Pattern.compile("目指|目標|目安|目処|目途");

  private final Wording wording;
  private final TargetPeriod periods;
  private final Dates dates;
  private final FiscalYear plan;
  private final Doubts doubts;
  private final String item;
  private final List<Target> targets = new ArrayList<>();
  private @Nullable Quantity last;

  private Targets(Wording wording, Dates dates, FiscalYear plan, Doubts doubts, String item) {
    this.wording = wording;
    this.periods = new TargetPeriod(wording, dates, plan);
    this.dates = dates;
    this.plan = plan;
    this.doubts = doubts;
    this.item = item;
  }

  static List<Target> of(
      Wording wording, Dates dates, FiscalYear plan, Doubts doubts, String item) {
    Targets targets = new Targets(wording, dates, plan, doubts, item);
    for (Quantity quantity : QuantityScanner.scan(wording)) {
      switch (targets.undertaking(quantity)) {
        case TARGET -> targets.add(quantity);
        case UNCERTAIN -> doubts.number(quantity.start());
        case NONE -> {}
      }
    }
    return targets.targets;
  }

  private Undertaking undertaking(Quantity quantity) {
    return dates.isCadence(quantity.number())
        ? Undertaking.NONE
        : Undertaking.of(wording, quantity, last);
  }

  private void add(Quantity quantity) {
    targets.add(target(quantity));
    last = quantity;
  }

  private Target target(Quantity quantity) {
    String id = item + "-T" + (targets.size() + 1);
    String literal = wording.raw(quantity.start(), quantity.end());
    String thing = CountedThing.of(wording, quantity);
    String what = thing == null ? Unwritten.MARK : thing;
    Period period = periods.of(quantity);
    boolean about = quantity.isAbout() || isGuide(quantity);
    TargetMeasure measure = Measured.by(wording, quantity, thing);
    BigDecimal growth = growth(quantity);
    if (growth != null) {
      Period baseline = baseline(quantity);
      return new Target.Growth(
          id,
          literal,
          what,
          period.start(),
          period.end(),
          about,
          measure,
          growth,
          baseline.start(),
          baseline.end());
    }
    if (quantity.isDecrease() || !isCountable(quantity)) {
      return new Target.Text(id, literal, what, period.start(), period.end(), about, measure);
    }
    return quantity.isPercent() || quantity.unit().equals("割")
        ? new Target.Share(
            id, literal, what, period.start(), period.end(), about, measure, percent(quantity))
        : new Target.Count(
            id,
            literal,
            what,
            period.start(),
            period.end(),
            about,
            measure,
            quantity.value().longValueExact(),
            quantity.unit(),
            isExact(quantity));
  }

  /** 40校を目安に: about so many. */
  private boolean isGuide(Quantity quantity) {
    return wording.at(quantity.end(), GUIDE) != null;
  }

  private boolean isExact(Quantity quantity) {
    boolean goal =
        wording.has(GOAL, wording.clauseStart(quantity.start()), wording.clauseEnd(quantity.end()));
    return EXACT_UNIT.matcher(quantity.unit()).matches()
        && quantity.after().isEmpty()
        && !quantity.isAbout()
        && !goal;
  }

  private static boolean isCountable(Quantity quantity) {
    boolean part = quantity.isPercent() || quantity.unit().equals("割");
    boolean whole =
        quantity.value().stripTrailingZeros().scale() <= 0
            && quantity.value().signum() > 0
            && quantity.value().compareTo(BigDecimal.valueOf(999_999_999)) <= 0;
    return part ? quantity.value().signum() > 0 : whole && !quantity.unit().matches("ポイント|倍");
  }

  /** By how many per cent something is to grow; null where nothing is. */
  private @Nullable BigDecimal growth(Quantity quantity) {
    if (quantity.unit().equals("倍") && quantity.value().compareTo(BigDecimal.ONE) > 0) {
      return quantity.value().subtract(BigDecimal.ONE).multiply(HUNDRED).stripTrailingZeros();
    }
    boolean part = quantity.isPercent() || quantity.unit().equals("割");
    if (part && quantity.isIncrease()) {
      return percent(quantity);
    }
    boolean compared = NounPhrase.before(wording, quantity.start(), COMPARED) != null;
    boolean above = percent(quantity).compareTo(HUNDRED) > 0;
    return part && compared && above && quantity.after().matches("(?:以上|程度)?")
        ? percent(quantity).subtract(HUNDRED)
        : null;
  }

  private static BigDecimal percent(Quantity quantity) {
    return quantity.unit().equals("割")
        ? quantity.value().multiply(BigDecimal.TEN)
        : quantity.value();
  }

  /** Without a named one, growth is compared with the year before the plan's, with a warning. */
  private Period baseline(Quantity quantity) {
    Period named = periods.baselineOf(quantity);
    if (named != null) {
      return named;
    }
    doubts.number(quantity.start());
    return Period.ofFiscalYear(new FiscalYear(plan.year() - 1));
  }
}
