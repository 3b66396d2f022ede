package dev.kairan.content.plan;

import dev.kairan.content.story.Markup;
import dev.kairan.content.time.FiscalYear;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The business plan (事業計画) of one fiscal year.
 *
 * @param title official title of the document
 * @param adoptedOn day on which the plan was adopted
 * @param source the official document
 * @param basicPolicy the basic policy in our own words
 * @param officialHeading official heading of the basic policy, where the document was imported
 * @param officialText official basic policy, paragraphs separated by a line feed, where imported
 * @param officialPage page on which that begins, where known
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
    @Nullable String officialHeading,
    @Nullable String officialText,
    @Nullable Integer officialPage,
    List<Chapter> chapters) {

  public Plan {
    chapters = List.copyOf(chapters);
  }

  /** Path of its file inside the content folder. */
  public String file() {
    return "plans/" + fiscalYear.year() + "/plan.yaml";
  }

  /** The same with other words for its basic policy. */
  public Plan withBasicPolicy(Markup ja, Markup en) {
    return new Plan(
        fiscalYear,
        title,
        titleEn,
        theme,
        themeEn,
        subtitle,
        subtitleEn,
        adoptedOn,
        source,
        ja,
        en,
        officialHeading,
        officialText,
        officialPage,
        chapters);
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
