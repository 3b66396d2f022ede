package dev.kairan.api.number.item;

import dev.kairan.api.store.row.plan.ActionItemRow;
import dev.kairan.api.store.row.plan.PlanSuccession;
import java.util.List;

/** What became of an action item in the plans after its own, and the sentence that says so. */
public record Continuation(State state, String text) {

  /** Whether a later plan carries it on. */
  public enum State {
    CONTINUED,
    DROPPED,
    UNKNOWN
  }

  /**
   * Reads the later plans.
   *
   * @param successors the items that carry it on
   * @param plans all plans, oldest first
   */
  public static Continuation of(
      ActionItemRow item, List<ActionItemRow> successors, List<PlanSuccession> plans) {
    if (!successors.isEmpty()) {
      String years =
          String.join(
              "、", successors.stream().map(next -> next.fiscalYear() + "年度").distinct().toList());
      return new Continuation(
          State.CONTINUED, years + "の計画の" + successors.size() + "件の項目に引き継がれています。");
    }
    return plans.stream()
        .filter(plan -> plan.fiscalYear() > item.fiscalYear())
        .findFirst()
        .map(Continuation::unlinked)
        .orElseGet(
            () -> new Continuation(State.UNKNOWN, item.fiscalYear() + "年度より後の計画は、まだ載っていません。"));
  }

  private static Continuation unlinked(PlanSuccession next) {
    return next.recorded()
        ? new Continuation(State.DROPPED, next.fiscalYear() + "年度の計画には、引き継いだ項目がありません。")
        : new Continuation(State.UNKNOWN, next.fiscalYear() + "年度の計画には、引き継ぎの記録がありません（未入力）。");
  }
}
