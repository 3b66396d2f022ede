package dev.kairan.content.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chapter of the plan.
 *
 * @param id such as {@code 2023-I}; {@code 2023-K} is 継続課題
 * @param label the label as printed: Ⅰ, 継続課題
 * @param page page of the official document
 * @param officialHeading heading as printed, where the official document was imported
 * @param officialPage page on which that was found, where known
 */
public record Chapter(
    String id,
    String label,
    String title,
    String titleEn,
    int page,
    @Nullable String officialHeading,
    @Nullable Integer officialPage,
    List<SectionGroup> groups,
    List<Section> sections) {

  public Chapter {
    groups = List.copyOf(groups);
    sections = List.copyOf(sections);
  }
}
