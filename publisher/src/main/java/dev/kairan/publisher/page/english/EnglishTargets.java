package dev.kairan.publisher.page.english;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Progress;
import dev.kairan.publisher.answer.Target;
import dev.kairan.publisher.html.Index;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.query.PlanYear;
import java.util.ArrayList;
import java.util.List;

/** The targets of all plans with their progress, in English. */
final class EnglishTargets {

  private final Index<EnglishTarget> byTarget;

  EnglishTargets(EnglishSite english) {
    List<EnglishTarget> all = new ArrayList<>();
    for (PlanYear year : english.answers().planYears()) {
      for (Progress.TargetProgress progress : year.progress().targets()) {
        ActionItem item = english.site().items().get(progress.actionItem());
        Link link = new Link(english.at().english(english.at().item(item.id())), item.titleEn());
        item.targets().stream()
            .filter(target -> target.id().equals(progress.target().id()))
            .map(target -> EnglishTarget.of(target, progress, link, english.at()))
            .forEach(all::add);
      }
    }
    byTarget = Index.of(all, each -> each.target().id());
  }

  /** The targets of an item, in the order of its text. */
  List<EnglishTarget> of(ActionItem item) {
    return item.targets().stream().map(Target::id).map(byTarget::get).toList();
  }

  /** The targets of a year's progress, in the plan's order. */
  List<EnglishTarget> of(Progress progress) {
    return progress.targets().stream().map(each -> byTarget.get(each.target())).toList();
  }
}
