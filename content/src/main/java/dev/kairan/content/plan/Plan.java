package dev.kairan.content.plan;

import dev.kairan.content.story.Markup;
import dev.kairan.content.time.FiscalYear;
import java.time.LocalDate;
import java.util.List;

/**
 * The business plan (事業計画) of one fiscal year.
 *
 * @param title official title of the document
 * @param adoptedOn day on which the plan was adopted
 * @param basicPolicy the basic policy in our own words
 * @param source the official document
 */
public record Plan(
    FiscalYear fiscalYear,
    String title,
    String titleEn,
    String theme,
    String themeEn,
    String subtitle,
    String subtitleEn,
    LocalDate adoptedOn,
    PlanSource source,
    Markup basicPolicy,
    Markup basicPolicyEn,
    List<Chapter> chapters) {

  public Plan {
    chapters = List.copyOf(chapters);
  }

  /** All sections in the plan's order. */
  public List<Section> sections() {
    return chapters.stream().flatMap(chapter -> chapter.sections().stream()).toList();
  }

  /** All action items in the plan's order. */
  public List<ActionItem> actionItems() {
    return sections().stream().flatMap(section -> section.actionItems().stream()).toList();
  }
}
