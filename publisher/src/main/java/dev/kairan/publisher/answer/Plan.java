package dev.kairan.publisher.answer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The business plan of a fiscal year.
 *
 * @param officialHeading heading of the official basic policy, where the document was imported
 * @param officialText official basic policy, a line for each paragraph, where it was imported
 * @param officialPage page on which that begins, where known
 */
public record Plan(
    int fiscalYear,
    String title,
    String titleEn,
    String theme,
    String themeEn,
    String subtitle,
    String subtitleEn,
    LocalDate adoptedOn,
    Source source,
    Markup basicPolicy,
    Markup basicPolicyEn,
    @Nullable String officialHeading,
    @Nullable String officialText,
    @Nullable Integer officialPage,
    List<Chapter> chapters) {

  /** The official document that it restates; {@code pages} is its number of pages. */
  public record Source(String publisher, String title, int pages) {}

  /**
   * A chapter.
   *
   * @param label as printed: Ⅰ, 継続課題
   * @param officialHeading heading as printed, where the official document was imported
   */
  public record Chapter(
      String id,
      String label,
      String title,
      String titleEn,
      int page,
      @Nullable String officialHeading,
      int actionItemCount,
      List<SectionGroup> groups,
      List<Section> sections) {}

  /** Sections under one heading. */
  public record SectionGroup(
      String id, String title, String titleEn, int page, @Nullable String officialHeading) {}

  /**
   * A section.
   *
   * @param number the printed number; null for the one section of 継続課題
   * @param officialHeading heading as printed, where the official document was imported
   * @param officialText official introduction, a line for each paragraph, where it was imported
   * @param officialPage page on which the section begins there, where known
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
      @Nullable String officialHeading,
      @Nullable String officialText,
      @Nullable Integer officialPage,
      @Nullable Ref group,
      List<Subheading> subheadings,
      List<Ref> actionItems,
      int storyCount,
      List<Ref> topics) {}

  /** A sub-heading inside a section. */
  public record Subheading(
      String id, String title, String titleEn, int page, @Nullable String officialHeading) {}
}
