package dev.kairan.publisher.report;

import dev.kairan.publisher.answer.Progress.State;
import dev.kairan.publisher.answer.Ref;
import dev.kairan.publisher.html.DayText;
import dev.kairan.publisher.html.Labels;
import dev.kairan.publisher.html.NumberText;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Progress towards one target; what is not known is never written as 0. */
public record TargetProgress(
    Target target,
    Ref actionItem,
    State state,
    String reason,
    @Nullable BigDecimal value,
    @Nullable BigDecimal goal,
    String unit,
    @Nullable BigDecimal rate,
    @Nullable LocalDate dataThrough) {

  /** What is to be reached; {@code literal} as printed. */
  public record Target(String what, String literal, LocalDate start, LocalDate end) {}

  String period() {
    return DayText.period(target.start(), target.end());
  }

  String goalWords() {
    return goal == null ? "計画の表記「" + target.literal() + "」" : NumberText.of(goal) + unit;
  }

  String valueWords() {
    if (value != null) {
      return NumberText.rounded(value) + unit;
    }
    return state == State.UNMEASURABLE ? Labels.of(State.UNMEASURABLE) : Recorded.NOTHING;
  }

  String rateWords() {
    return rate == null ? "" : NumberText.rounded(rate) + "％";
  }

  String stateWords() {
    return Labels.of(state);
  }

  /** In one line: 見本の訪問 目標200商工会議所 実績12商工会議所 達成率6％ 遅れ. */
  String words() {
    String share = rate == null ? "" : "、達成率" + rateWords();
    return target.what()
        + "（"
        + period()
        + "）: 目標 "
        + goalWords()
        + "、実績 "
        + valueWords()
        + share
        + "、"
        + stateWords();
  }
}
