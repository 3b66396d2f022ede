package dev.kairan.content.plan;

import java.util.List;

/**
 * A chapter of the plan.
 *
 * @param id such as {@code 2023-I}; {@code 2023-K} is 継続課題
 * @param label the label as printed: Ⅰ, 継続課題
 * @param page page of the official document
 */
public record Chapter(
    String id,
    String label,
    String title,
    String titleEn,
    int page,
    List<SectionGroup> groups,
    List<Section> sections) {

  public Chapter {
    groups = List.copyOf(groups);
    sections = List.copyOf(sections);
  }
}
