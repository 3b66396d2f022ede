package dev.kairan.publisher.page.place;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Target;
import dev.kairan.publisher.answer.Target.Measure;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.PlanCode;
import dev.kairan.publisher.html.Site;
import org.jspecify.annotations.Nullable;

/**
 * What the newest plan promises about the stories of all chambers.
 *
 * @param code the item as cited: III-4-02
 * @param target the number as printed in the official document
 */
public record StoryPromise(int fiscalYear, String code, Link item, String summary, String target) {

  /** The item whose target is measured in stories; null where the plan has none. */
  static @Nullable StoryPromise of(Site site) {
    for (ActionItem item : site.answers().actionItems()) {
      for (Target target : item.targets()) {
        if (target.measure() == Measure.STORIES && item.fiscalYear() == site.plan().fiscalYear()) {
          return of(site, item, target);
        }
      }
    }
    return null;
  }

  private static StoryPromise of(Site site, ActionItem item, Target target) {
    return new StoryPromise(
        item.fiscalYear(),
        PlanCode.of(item.id()).text(),
        new Link(site.at().item(item.id()), item.title()),
        item.summary(),
        target.literal());
  }
}
