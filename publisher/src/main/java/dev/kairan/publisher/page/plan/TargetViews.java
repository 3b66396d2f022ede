package dev.kairan.publisher.page.plan;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Progress;
import dev.kairan.publisher.answer.Target;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.query.PlanYear;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The targets of all plans with their progress. */
final class TargetViews {

  private final Map<String, TargetView> byTarget = new HashMap<>();

  TargetViews(Site site) {
    for (PlanYear year : site.answers().planYears()) {
      for (Progress.TargetProgress progress : year.progress().targets()) {
        ActionItem item = site.items().get(progress.actionItem());
        Link link = new Link(site.at().item(item.id()), item.title());
        for (Target target : item.targets()) {
          if (target.id().equals(progress.target().id())) {
            byTarget.put(target.id(), TargetView.of(target, progress, link, site.at()));
          }
        }
      }
    }
  }

  /** The targets of an item, in the order of its text. */
  List<TargetView> of(ActionItem item) {
    return item.targets().stream().map(target -> get(target.id())).toList();
  }

  /** The targets of a year's progress, in the plan's order. */
  List<TargetView> of(Progress progress) {
    return progress.targets().stream().map(each -> get(each.target().id())).toList();
  }

  private TargetView get(String target) {
    return Objects.requireNonNull(byTarget.get(target), target);
  }
}
