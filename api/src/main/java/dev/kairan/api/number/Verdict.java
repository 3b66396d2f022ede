package dev.kairan.api.number;

import dev.kairan.api.store.row.RecordLog;
import dev.kairan.api.store.row.plan.TargetRow;
import dev.kairan.api.store.row.plan.TargetRow.GrowthTarget;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A target's state, and the sentence that says why, with its numbers and days. */
record Verdict(ProgressState state, String reason) {

  /**
   * Judges a target of which nothing is recorded. Growth cannot be measured without its base,
   * whatever else is missing.
   *
   * @param log the empty record; null where none is kept
   */
  static Verdict unrecorded(TargetRow target, @Nullable RecordLog log) {
    String what = period(target) + "の目標「" + target.literal() + "」について、";
    if (log == null) {
      return new Verdict(ProgressState.NOT_RECORDED, what + "実績の記録をつけていないため未入力です。");
    }
    if (target instanceof GrowthTarget growth) {
      return new Verdict(
          ProgressState.UNMEASURABLE,
          what + "比べる期間（" + baseline(growth) + "）の記録が無いため測定できません。期間中の記録も未入力です。");
    }
    return new Verdict(ProgressState.NOT_RECORDED, what + "記録がまだ1件も無いため未入力です。");
  }

  static Verdict of(TargetRow target, Standing standing, Pace pace) {
    Double value = standing.value();
    Double goal = standing.goal();
    if (!pace.begun()) {
      return new Verdict(ProgressState.NOT_STARTED, period(target) + "の期間はまだ始まっていません。");
    }
    if (value == null || goal == null) {
      return new Verdict(ProgressState.UNMEASURABLE, unmeasurable(target));
    }
    return judged(target, standing, pace, value, goal);
  }

  private static Verdict judged(
      TargetRow target, Standing standing, Pace pace, double value, double goal) {
    String unit = standing.unit();
    String numbers =
        period(target) + "の目標" + Quantity.of(goal, unit) + "に対し、実績は" + Quantity.of(value, unit);
    if (value >= goal) {
      return new Verdict(ProgressState.ACHIEVED, numbers + "で、達成しました。");
    }
    if (pace.over()) {
      String missing = Quantity.of(goal - value, unit);
      return new Verdict(ProgressState.BEHIND, numbers + "で、期末までに" + missing + "届きませんでした。");
    }
    double expected = pace.expected(goal);
    String due = "です。" + days(pace) + "今日までの予定は" + Quantity.of(expected, unit) + "です。";
    if (value == 0) {
      return new Verdict(ProgressState.NOT_STARTED, numbers + due);
    }
    return value >= expected
        ? new Verdict(ProgressState.IN_PROGRESS, numbers + due + "予定に達しています。")
        : new Verdict(ProgressState.BEHIND, numbers + due + "予定に届いていません。");
  }

  private static String unmeasurable(TargetRow target) {
    String what = period(target) + "の目標「" + target.literal() + "」について、";
    if (target instanceof GrowthTarget growth) {
      return what + "比べる期間（" + baseline(growth) + "）の記録が無いため測定できません。";
    }
    return what + "比べる数が無いため測定できません。";
  }

  private static String baseline(GrowthTarget target) {
    return days(target.baselineStart(), target.baselineEnd());
  }

  private static String days(Pace pace) {
    return pace.periodDays() + "日のうち" + pace.elapsedDays() + "日が過ぎ、";
  }

  private static String period(TargetRow target) {
    return days(target.start(), target.end());
  }

  private static String days(LocalDate start, LocalDate end) {
    return Quantity.day(start) + "から" + Quantity.day(end) + "まで";
  }
}
