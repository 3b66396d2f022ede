package dev.kairan.content.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of the plan.
 *
 * @param id such as {@code 2023-I-1}
 * @param number the printed number; null for the one section of 継続課題
 * @param group id of the {@link SectionGroup}, where there is one
 * @param intro introduction in our own words
 * @param officialHeading heading as printed, where the official document was imported
 * @param officialText official introduction, paragraphs separated by a line feed, where imported
 * @param officialPage page on which the section was found to begin, where known
 */
public record Section(
    String id,
    @Nullable Integer number,
    String title,
    String titleEn,
    @Nullable String group,
    int page,
    String intro,
    String introEn,
    @Nullable String officialHeading,
    @Nullable String officialText,
    @Nullable Integer officialPage,
    List<Subheading> subheadings,
    List<ActionItem> actionItems) {

  public Section {
    subheadings = List.copyOf(subheadings);
    actionItems = List.copyOf(actionItems);
  }
}
