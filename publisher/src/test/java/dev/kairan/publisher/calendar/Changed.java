package dev.kairan.publisher.calendar;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Schedule;
import java.util.List;
import java.util.function.UnaryOperator;

/** Action items that say something else than the shipped ones. */
final class Changed {

  private Changed() {}

  static ActionItem title(ActionItem item, String title) {
    return copy(item, title, item.schedules());
  }

  static ActionItem schedules(ActionItem item, UnaryOperator<Schedule> change) {
    return copy(item, item.title(), item.schedules().stream().map(change).toList());
  }

  private static ActionItem copy(ActionItem item, String title, List<Schedule> schedules) {
    return new ActionItem(
        item.id(),
        item.fiscalYear(),
        item.position(),
        title,
        item.titleEn(),
        item.summary(),
        item.summaryEn(),
        item.officialText(),
        item.officialPage(),
        item.page(),
        item.chapter(),
        item.section(),
        item.subheading(),
        schedules,
        item.targets(),
        item.partners(),
        item.events(),
        item.schemes(),
        item.evidence());
  }
}
