package dev.kairan.publisher.page.english;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Schedule;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.EnglishSpan;
import dev.kairan.publisher.html.PlanCode;
import java.util.List;

/**
 * An action item as it stands in English lists.
 *
 * @param code as cited: III-4-02
 * @param dates JCCI's own dates, in words
 */
public record EnglishRow(
    String code,
    String href,
    String title,
    String summary,
    List<String> dates,
    int targetCount,
    int evidenceCount) {

  static EnglishRow of(ActionItem item, Addresses at) {
    return new EnglishRow(
        PlanCode.of(item.id()).text(),
        at.english(at.item(item.id())),
        item.titleEn(),
        item.summaryEn(),
        dates(item),
        item.targets().size(),
        item.evidence().size());
  }

  /** JCCI's own dates for an item, in words. */
  static List<String> dates(ActionItem item) {
    return item.ownSchedules().map(EnglishRow::when).distinct().toList();
  }

  static String when(Schedule each) {
    return EnglishSpan.of(each.start(), each.end(), each.precision(), each.qualifiers());
  }

  /** The last part of the code, for small boxes: 02. */
  public String number() {
    return code.substring(code.lastIndexOf('-') + 1);
  }

  /** How many stories are evidence for it. */
  public String stories() {
    return evidenceCount + (evidenceCount == 1 ? " story" : " stories");
  }
}
