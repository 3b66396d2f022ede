package dev.kairan.publisher.page.plan;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.ActionItem.Continuation.Carried;
import dev.kairan.publisher.answer.Target;
import dev.kairan.publisher.html.DayText;
import dev.kairan.publisher.html.Labels;
import dev.kairan.publisher.html.Site;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of an action item, in short: until when, how far, by which rule.
 *
 * @param until its own dates, else the days on which its targets end; empty where the plan gives
 *     none
 * @param stateClass id for the page's style: {@code behind}
 * @param reason why it has its state, a sentence
 * @param rule address of the rule behind the state
 * @param after what became of it in later plans, where there is one
 */
public record Standing(
    List<String> until,
    String state,
    String stateClass,
    String reason,
    String rule,
    @Nullable String after) {

  private static final String RULE = "item-state";

  static Standing of(ActionItem item, Site site) {
    List<String> dates = ItemRow.dates(item);
    return new Standing(
        dates.isEmpty() ? item.targets().stream().map(Standing::end).distinct().toList() : dates,
        Labels.of(item.state()),
        item.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        item.stateReason(),
        site.at().rule(RULE),
        item.continuation().state() == Carried.UNKNOWN ? null : item.continuation().text());
  }

  private static String end(Target target) {
    return DayText.day(target.end()) + "まで（数値目標の期間）";
  }
}
