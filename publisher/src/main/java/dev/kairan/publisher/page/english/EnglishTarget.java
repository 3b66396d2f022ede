package dev.kairan.publisher.page.english;

import dev.kairan.content.time.FiscalYear;
import dev.kairan.publisher.answer.Progress.State;
import dev.kairan.publisher.answer.Progress.TargetProgress;
import dev.kairan.publisher.answer.Target;
import dev.kairan.publisher.chart.PaceLine;
import dev.kairan.publisher.chart.PaceWords;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.EnglishAmount;
import dev.kairan.publisher.html.EnglishDay;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.NumberText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A target with its progress: what can be said of it in English from its typed data.
 *
 * @param item the action item that has it, in English
 * @param rule address of the rule behind the numbers
 */
public record EnglishTarget(Target target, TargetProgress progress, Link item, String rule) {

  static EnglishTarget of(Target target, TargetProgress progress, Link item, Addresses at) {
    return new EnglishTarget(target, progress, item, at.englishRule(progress.rule().id()));
  }

  /** What is counted or, where no record counts it, the item's title. */
  public String subject() {
    return target.measure() == null ? item.label() : EnglishLabels.of(target.measure());
  }

  /** For the page's style: {@code behind}, {@code not-recorded}. */
  public String stateClass() {
    return progress.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String state() {
    return EnglishLabels.of(progress.state());
  }

  /** The way to the target, where it can be drawn. */
  public @Nullable PaceLine line() {
    return PaceLine.of(target, progress, PaceWords.ENGLISH);
  }

  /** True where a value was counted. */
  public boolean counted() {
    return progress.value() != null && progress.state() != State.NOT_RECORDED;
  }

  /** The number reached, or the state in its place: what is not known is never shown as 0. */
  public String value() {
    BigDecimal value = progress.value();
    return value != null && counted()
        ? NumberText.of(value)
        : EnglishLabels.of(
            progress.state() == State.UNMEASURABLE ? State.UNMEASURABLE : State.NOT_RECORDED);
  }

  /** The unit of that number, with the space before it. */
  public String unit() {
    BigDecimal value = progress.value();
    return value == null ? "" : EnglishAmount.unit(value, progress.unit());
  }

  /** The goal, such as about 5 times, or 5% more than in FY2022; null where it is in words. */
  public @Nullable String goal() {
    String about = target.approximate() ? "about " : "";
    if (target instanceof Target.Count count) {
      return about + EnglishAmount.of(BigDecimal.valueOf(count.count()), count.unit());
    }
    if (target instanceof Target.Share share) {
      return about + NumberText.of(share.percent()) + "%";
    }
    if (target instanceof Target.Growth growth) {
      return about + NumberText.of(growth.percent()) + "% more than in " + baseline(growth);
    }
    return target instanceof Target.Date ? "by " + EnglishDay.day(target.end()) : null;
  }

  static String baseline(Target.Growth growth) {
    FiscalYear year = FiscalYear.of(growth.baselineStart());
    boolean whole =
        growth.baselineStart().equals(year.start()) && growth.baselineEnd().equals(year.end());
    return whole
        ? "FY" + year.year()
        : "the period from " + EnglishDay.period(growth.baselineStart(), growth.baselineEnd());
  }

  public String period() {
    return EnglishDay.period(target.start(), target.end());
  }

  /** True once the last day of the period has come. */
  boolean over() {
    return progress.elapsedDays() >= progress.periodDays();
  }

  /** How much of the period is over. */
  public String elapsed() {
    return over() ? "over" : progress.elapsedDays() + " of " + progress.periodDays() + " days";
  }

  /** The newest day of its record, and how long ago that was. */
  public @Nullable String dataThrough() {
    LocalDate day = progress.dataThrough();
    Integer age = progress.dataAgeDays();
    return day == null
        ? null
        : EnglishDay.day(day) + (age == null ? "" : " (" + NumberText.of(age) + " days ago)");
  }

  /** Why it has its state, and what else can be said in numbers. */
  public EnglishReading reading() {
    return new EnglishReading(this);
  }
}
