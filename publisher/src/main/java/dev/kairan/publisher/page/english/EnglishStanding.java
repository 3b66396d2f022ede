package dev.kairan.publisher.page.english;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Progress.State;
import dev.kairan.publisher.answer.Target;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.EnglishDay;
import java.util.List;
import java.util.Locale;

/**
 * What became of an action item, in short and in English.
 *
 * @param until JCCI's own dates for it, else the days on which its targets end; empty where the
 *     plan gives none
 * @param stateClass id for the page's style: {@code behind}
 * @param reason why it has its state, by the same rule, a sentence
 * @param rule address of the rule behind the state
 */
public record EnglishStanding(
    List<String> until, String state, String stateClass, String reason, String rule) {

  private static final String RULE = "item-state";

  static EnglishStanding of(ActionItem item, List<EnglishTarget> targets, Addresses at) {
    List<String> dates = EnglishRow.dates(item);
    return new EnglishStanding(
        dates.isEmpty()
            ? item.targets().stream().map(EnglishStanding::end).distinct().toList()
            : dates,
        EnglishLabels.of(item.state()),
        item.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        reason(
            item.state(),
            targets.stream().map(target -> target.progress().state()).toList(),
            !item.evidence().isEmpty()),
        at.englishRule(RULE));
  }

  static String reason(ActionItem.State state, List<State> targets, boolean evidence) {
    return switch (state) {
      case ACHIEVED -> "All its numerical targets are achieved.";
      case BEHIND ->
          targets.contains(State.BEHIND)
              ? "A numerical target is behind."
              : "One of its dates has passed, and no story is recorded as evidence for it.";
      case IN_PROGRESS ->
          targets.contains(State.ACHIEVED) || targets.contains(State.IN_PROGRESS)
              ? "A numerical target is achieved or in progress."
              : "There are stories as evidence; they do not say whether it is fulfilled.";
      case NOT_STARTED ->
          evidence ? "Its fiscal year has not begun." : "No story is recorded as evidence for it.";
      case UNMEASURABLE ->
          evidence
              ? "There are stories as evidence, but no record measures whether it was fulfilled."
              : "The fiscal year is over, and no story is recorded as evidence for it.";
    };
  }

  private static String end(Target target) {
    return EnglishDay.day(target.end()) + " (end of a target’s period)";
  }
}
