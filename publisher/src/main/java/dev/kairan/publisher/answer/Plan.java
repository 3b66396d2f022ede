package dev.kairan.publisher.answer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The business plan of a fiscal year. */
public record Plan(
    int fiscalYear,
    String title,
    String titleEn,
    String theme,
    String themeEn,
    String subtitle,
    LocalDate adoptedOn,
    Source source,
    Markup basicPolicy,
    Markup basicPolicyEn,
    List<Chapter> chapters) {

  /** The official document that it restates; {@code pages} is its number of pages. */
  public record Source(String publisher, String title, int pages) {}

  /** A chapter; {@code label} as printed: Ⅰ, 継続課題. */
  public record Chapter(
      String id,
      String label,
      String title,
      String titleEn,
      int page,
      int actionItemCount,
      List<SectionGroup> groups,
      List<Section> sections) {}

  /** Sections under one heading. */
  public record SectionGroup(String id, String title, int page) {}

  /**
   * A section.
   *
   * @param number the printed number; null for the one section of 継続課題
   * @param officialText official introduction, where it was imported
   * @param storyCount distinct stories that are evidence for its items
   */
  public record Section(
      String id,
      @Nullable Integer number,
      String title,
      String titleEn,
      int page,
      String intro,
      String introEn,
      @Nullable String officialText,
      @Nullable Ref group,
      List<Subheading> subheadings,
      List<Ref> actionItems,
      int storyCount,
      List<Ref> topics) {}

  /** A sub-heading inside a section. */
  public record Subheading(String id, String title, int page) {}
}
