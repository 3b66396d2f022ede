package dev.kairan.publisher.page.plan;

import dev.kairan.content.time.FiscalYear;
import dev.kairan.publisher.answer.Progress.State;
import dev.kairan.publisher.answer.Progress.TargetProgress;
import dev.kairan.publisher.answer.Target;
import dev.kairan.publisher.chart.PaceLine;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.DayText;
import dev.kairan.publisher.html.Labels;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.NumberText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A target with its progress, in words.
 *
 * @param item the action item that has it
 * @param rule address of the rule behind the numbers
 */
public record TargetView(Target target, TargetProgress progress, Link item, String rule) {

  /** A number of the progress with its name. */
  public record Reading(String name, String value) {}

  static TargetView of(Target target, TargetProgress progress, Link item, Addresses at) {
    return new TargetView(target, progress, item, at.rule(progress.rule().id()));
  }

  /** Id for the page's anchors and style: {@code behind}, {@code not-recorded}. */
  public String stateClass() {
    return progress.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The way to the target, where it can be drawn. */
  public @Nullable PaceLine line() {
    return PaceLine.of(target, progress);
  }

  public String state() {
    return Labels.of(progress.state());
  }

  public String period() {
    return DayText.period(target.start(), target.end());
  }

  /** The number reached, or the state in its place: what is not known is never shown as 0. */
  public String value() {
    BigDecimal value = progress.value();
    if (value != null && progress.state() != State.NOT_RECORDED) {
      return NumberText.of(value);
    }
    return progress.state() == State.UNMEASURABLE
        ? Labels.of(State.UNMEASURABLE)
        : Labels.of(State.NOT_RECORDED);
  }

  /** True where a value was counted. */
  public boolean counted() {
    return progress.value() != null && progress.state() != State.NOT_RECORDED;
  }

  /** The goal in words, such as 515商工会議所 or 2022年度より5％増. */
  public String goal() {
    String about = target.approximate() ? "程度" : "";
    if (target instanceof Target.Count count) {
      return NumberText.of(count.count()) + count.unit() + about;
    }
    if (target instanceof Target.Share share) {
      return NumberText.of(share.percent()) + "％" + about;
    }
    if (target instanceof Target.Growth growth) {
      return baseline(growth) + "より" + NumberText.of(growth.percent()) + "％増" + about;
    }
    return target instanceof Target.Date ? DayText.day(target.end()) + "まで" : target.literal();
  }

  private static String baseline(Target.Growth growth) {
    FiscalYear year = FiscalYear.of(growth.baselineStart());
    boolean whole =
        growth.baselineStart().equals(year.start()) && growth.baselineEnd().equals(year.end());
    return whole
        ? year.year() + "年度"
        : DayText.period(growth.baselineStart(), growth.baselineEnd());
  }

  /** What else can be said in numbers, each only where it is known. */
  public List<Reading> readings() {
    List<Reading> readings = new ArrayList<>();
    if (!counted()) {
      return readings;
    }
    add(readings, "達成率", progress.rate(), "％");
    add(readings, "予定の速さなら今日までに", progress.expectedByNow(), progress.unit());
    add(readings, "これから週に必要な数", progress.neededPerWeek(), progress.unit());
    addForecast(readings);
    return readings;
  }

  /** A range, because no pace is the one; nothing is forecast of a period that is over. */
  private void addForecast(List<Reading> readings) {
    BigDecimal low = progress.forecastLow();
    BigDecimal high = progress.forecastHigh();
    if (low == null || high == null || progress.elapsedDays() >= progress.periodDays()) {
      return;
    }
    String least = NumberText.rounded(low);
    String most = NumberText.rounded(high);
    String range = least.equals(most) ? least : least + "〜" + most;
    readings.add(new Reading("期末の見込み", range + progress.unit()));
  }

  private static void add(
      List<Reading> readings, String name, @Nullable BigDecimal value, String unit) {
    if (value != null) {
      readings.add(new Reading(name, NumberText.rounded(value) + unit));
    }
  }

  /** How much of the period is over. */
  public String elapsed() {
    return progress.elapsedDays() >= progress.periodDays()
        ? "期間終了"
        : progress.elapsedDays() + "日経過（全" + progress.periodDays() + "日）";
  }

  /** The newest day of its record, and how long ago that was. */
  public @Nullable String dataThrough() {
    LocalDate day = progress.dataThrough();
    Integer age = progress.dataAgeDays();
    return day == null ? null : DayText.day(day) + (age == null ? "" : "（" + age + "日前）");
  }
}
