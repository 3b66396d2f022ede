package dev.kairan.publisher.page.english;

import dev.kairan.publisher.answer.ActionItem;
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
 * @param rule address of the rule behind the state
 */
public record EnglishStanding(List<String> until, String state, String stateClass, String rule) {

  private static final String RULE = "item-state";

  static EnglishStanding of(ActionItem item, Addresses at) {
    List<String> dates = EnglishRow.dates(item);
    return new EnglishStanding(
        dates.isEmpty()
            ? item.targets().stream().map(EnglishStanding::end).distinct().toList()
            : dates,
        EnglishLabels.of(item.state()),
        item.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        at.englishRule(RULE));
  }

  private static String end(Target target) {
    return EnglishDay.day(target.end()) + " (end of a target’s period)";
  }
}
