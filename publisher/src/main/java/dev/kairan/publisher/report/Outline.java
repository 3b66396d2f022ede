package dev.kairan.publisher.report;

import dev.kairan.publisher.answer.Ref;
import dev.kairan.publisher.report.AnnualReport.Chapter;
import dev.kairan.publisher.report.AnnualReport.Heading;
import dev.kairan.publisher.report.AnnualReport.Item;
import dev.kairan.publisher.report.AnnualReport.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A plan's headings and items one after the other, each as deep as it stands. */
final class Outline {

  /** A heading over what follows, or an item under the headings before it. */
  sealed interface Part {}

  /** A heading; those of chapters have level 1. */
  record Title(int level, String text) implements Part {}

  /** An item, and the headings that it stands under; empty where there is none of a kind. */
  record Entry(
      int level, Item item, String chapter, String group, String section, String subheading)
      implements Part {}

  private final List<Part> parts = new ArrayList<>();

  private Outline(AnnualReport report) {
    report.plan().chapters().forEach(this::add);
  }

  static List<Part> of(AnnualReport report) {
    return new Outline(report).parts;
  }

  private void add(Chapter chapter) {
    String title =
        chapter.label().equals(chapter.title())
            ? chapter.title()
            : chapter.label() + "　" + chapter.title();
    parts.add(new Title(1, title));
    @Nullable Ref before = null;
    for (Section section : chapter.sections()) {
      Ref group = section.group();
      if (group != null && !group.equals(before)) {
        parts.add(new Title(2, title(chapter.groups(), group)));
      }
      before = group;
      add(section, title, group == null ? "" : title(chapter.groups(), group));
    }
  }

  /** A section that is all of its chapter, as in 継続課題, has no heading of its own. */
  private void add(Section section, String chapter, String group) {
    boolean repeats = section.number() == null && chapter.endsWith(section.title());
    int level = repeats ? 1 : group.isEmpty() ? 2 : 3;
    String title =
        section.number() == null ? section.title() : section.number() + ". " + section.title();
    if (!repeats) {
      parts.add(new Title(level, title));
    }
    @Nullable Ref before = null;
    for (Item item : section.actionItems()) {
      Ref under = item.subheading();
      String subheading = under == null ? "" : title(section.subheadings(), under);
      if (under != null && !Objects.equals(under, before)) {
        parts.add(new Title(level + 1, subheading));
      }
      before = under;
      int depth = level + (under == null ? 1 : 2);
      parts.add(new Entry(depth, item, chapter, group, title, subheading));
    }
  }

  private static String title(List<Heading> headings, Ref ref) {
    return headings.stream()
        .filter(heading -> heading.id().equals(ref.id()))
        .map(Heading::title)
        .findFirst()
        .orElseThrow();
  }
}
