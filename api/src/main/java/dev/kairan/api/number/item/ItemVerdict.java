package dev.kairan.api.number.item;

import static dev.kairan.api.number.item.ItemState.ACHIEVED;
import static dev.kairan.api.number.item.ItemState.BEHIND;
import static dev.kairan.api.number.item.ItemState.IN_PROGRESS;
import static dev.kairan.api.number.item.ItemState.NOT_STARTED;
import static dev.kairan.api.number.item.ItemState.UNMEASURABLE;

import dev.kairan.api.number.ProgressState;
import dev.kairan.api.number.Quantity;
import dev.kairan.api.store.row.plan.ScheduleRow;
import dev.kairan.content.time.FiscalYear;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Judges an action item; see {@link dev.kairan.api.number.Rule#ITEM_STATE}.
 *
 * @param targets the states of its targets
 * @param evidence how many stories are evidence for it
 * @param missed the first of its own schedules that is over
 */
record ItemVerdict(
    FiscalYear year,
    LocalDate asOf,
    List<ProgressState> targets,
    int evidence,
    @Nullable ScheduleRow missed) {

  ItemStanding standing() {
    if (asOf.isBefore(year.start())) {
      return new ItemStanding(NOT_STARTED, year.year() + "年度はまだ始まっていません。");
    }
    ItemState byTargets = byTargets();
    if (byTargets != null) {
      return new ItemStanding(byTargets, targetWords() + evidenceWords());
    }
    return evidence > 0 ? withEvidence() : withoutEvidence();
  }

  /** Null where no target says anything yet. */
  private @Nullable ItemState byTargets() {
    if (targets.contains(ProgressState.BEHIND)) {
      return BEHIND;
    }
    int achieved = Collections.frequency(targets, ProgressState.ACHIEVED);
    if (achieved > 0 && achieved == targets.size()) {
      return ACHIEVED;
    }
    return achieved > 0 || targets.contains(ProgressState.IN_PROGRESS) ? IN_PROGRESS : null;
  }

  private ItemStanding withEvidence() {
    return yearIsOver()
        ? new ItemStanding(
            UNMEASURABLE, evidenceWords() + "達成を測る記録が無いため、" + year.year() + "年度に達成したかどうかは分かりません。")
        : new ItemStanding(IN_PROGRESS, evidenceWords() + "達成したかどうかは、事例からは分かりません。");
  }

  private ItemStanding withoutEvidence() {
    if (missed != null) {
      return new ItemStanding(
          BEHIND,
          "日程「"
              + missed.what()
              + "」の末日（"
              + Quantity.day(missed.end())
              + "）を過ぎましたが、"
              + evidenceWords());
    }
    return yearIsOver()
        ? new ItemStanding(UNMEASURABLE, year.year() + "年度は終わりましたが、" + evidenceWords())
        : new ItemStanding(NOT_STARTED, evidenceWords());
  }

  private boolean yearIsOver() {
    return asOf.isAfter(year.end());
  }

  private String targetWords() {
    String parts =
        Arrays.stream(ProgressState.values())
            .filter(targets::contains)
            .map(state -> word(state) + Collections.frequency(targets, state) + "件")
            .collect(Collectors.joining("、"));
    return "数値目標" + targets.size() + "件の内訳は、" + parts + "です。";
  }

  private static String word(ProgressState state) {
    return switch (state) {
      case NOT_STARTED -> "未着手";
      case IN_PROGRESS -> "進行中";
      case ACHIEVED -> "達成";
      case BEHIND -> "遅れ";
      case UNMEASURABLE -> "測定不能";
      case NOT_RECORDED -> "未入力";
    };
  }

  private String evidenceWords() {
    return evidence == 0 ? "根拠となる事例の記録はありません（未入力）。" : "根拠となる事例が" + evidence + "件あります。";
  }
}
