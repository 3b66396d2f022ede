package dev.kairan.content.official.outline;

import dev.kairan.content.time.FiscalYear;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an official document says, in its own structure and words. Codes are positional and carry no
 * fiscal year: {@code III}, {@code III-4}, {@code III-4-02}.
 *
 * @param title as printed, on one line
 * @param organisation who issued it, where the document says so
 * @param theme the large line under the title, where there is one
 * @param subtitle the line under the theme, where there is one
 * @param date day of adoption as printed, where it is
 * @param fiscalYear the year of the title, where it says one
 * @param pages the last printed page number, where known
 * @param policyHeading heading of what stands before the action plan, where there is one
 * @param basicPolicy paragraphs of what stands before the action plan
 */
public record Outline(
    String title,
    @Nullable String organisation,
    @Nullable String theme,
    @Nullable String subtitle,
    @Nullable LocalDate date,
    @Nullable FiscalYear fiscalYear,
    @Nullable Integer pages,
    @Nullable Passage policyHeading,
    List<Passage> basicPolicy,
    List<Chapter> chapters) {

  public Outline {
    basicPolicy = List.copyOf(basicPolicy);
    chapters = List.copyOf(chapters);
  }

  /**
   * A chapter.
   *
   * @param code roman number by position, or {@code K} for 継続課題
   * @param label as printed, without its full stop or brackets: Ⅰ, 継続課題, 第一
   */
  public record Chapter(
      String code, String label, Passage heading, List<Group> groups, List<Section> sections) {

    public Chapter {
      groups = List.copyOf(groups);
      sections = List.copyOf(sections);
    }
  }

  /**
   * A group of sections.
   *
   * @param code such as {@code I-G1}
   */
  public record Group(String code, Passage heading) {}

  /**
   * A section.
   *
   * @param code such as {@code III-4}; {@code K-0} for the one section of a chapter without any
   * @param number as printed; null where none is
   * @param group code of its group, where there is one
   * @param intro paragraphs before the first item or sub-heading
   */
  public record Section(
      String code,
      @Nullable Integer number,
      Passage heading,
      @Nullable String group,
      List<Passage> intro,
      List<Subheading> subheadings,
      List<Item> items) {

    public Section {
      intro = List.copyOf(intro);
      subheadings = List.copyOf(subheadings);
      items = List.copyOf(items);
    }
  }

  /**
   * A sub-heading.
   *
   * @param code such as {@code I-1-S1}
   */
  public record Subheading(String code, Passage heading) {}

  /**
   * An action item.
   *
   * @param code such as {@code III-4-02}
   * @param subheading code of its sub-heading, where there is one
   * @param wording without its bullet
   */
  public record Item(String code, @Nullable String subheading, Passage wording) {}

  /** All sections in order. */
  public List<Section> sections() {
    return chapters.stream().flatMap(chapter -> chapter.sections().stream()).toList();
  }

  /** All action items in order. */
  public List<Item> items() {
    return sections().stream().flatMap(section -> section.items().stream()).toList();
  }
}
