package dev.kairan.publisher.page.plan;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Schedule;
import dev.kairan.publisher.html.PlanCode;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.html.SpanText;
import java.util.List;

/**
 * An action item as it stands in lists.
 *
 * @param code as cited: III-4-02
 * @param dates its own dates, in words
 */
public record ItemRow(
    String code,
    String href,
    String title,
    String summary,
    List<String> dates,
    int targetCount,
    int evidenceCount) {

  static ItemRow of(ActionItem item, Site site) {
    return new ItemRow(
        PlanCode.of(item.id()).text(),
        site.at().item(item.id()),
        item.title(),
        item.summary(),
        dates(item),
        item.targets().size(),
        item.evidence().size());
  }

  /** The dates of the item itself, not those of others that it names. */
  static List<String> dates(ActionItem item) {
    return item.ownSchedules().map(ItemRow::date).distinct().toList();
  }

  private static String date(Schedule each) {
    return SpanText.of(each.start(), each.end(), each.precision(), each.qualifiers());
  }

  /** The last part of the code, for small boxes: 02. */
  public String number() {
    return code.substring(code.lastIndexOf('-') + 1);
  }
}
