package dev.kairan.content.official.outline;

import dev.kairan.content.numeral.RomanNumeral;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The chapters of an outline while they grow, and the codes that they get. */
final class Drafts {

  private static final String UNNUMBERED = "K";

  private final Wording wording;
  private final List<Chapter> chapters = new ArrayList<>();
  private int numbered;
  private int unnumbered;

  Drafts(Wording wording) {
    this.wording = wording;
  }

  /** A chapter with a number gets the roman number of its position, one without K, KB, KC… */
  Chapter chapter(boolean hasNumber, String label, Passage heading) {
    String code = hasNumber ? RomanNumeral.of(++numbered) : unnumberedCode();
    Chapter chapter = new Chapter(code, label, heading);
    chapters.add(chapter);
    return chapter;
  }

  private String unnumberedCode() {
    char letter = (char) ('A' + unnumbered++);
    return unnumbered == 1 ? UNNUMBERED : UNNUMBERED + letter;
  }

  List<Outline.Chapter> finish() {
    return chapters.stream().map(chapter -> chapter.finish(wording)).toList();
  }

  /** A chapter that grows. */
  static final class Chapter {
    private final String code;
    private final String label;
    private final Passage heading;
    private final List<Outline.Group> groups = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final Set<Integer> taken = new HashSet<>();
    private int highest;

    private Chapter(String code, String label, Passage heading) {
      this.code = code;
      this.label = label;
      this.heading = heading;
    }

    Passage heading() {
      return heading;
    }

    /** Opens a group, to which the sections belong that follow. */
    void group(Passage title) {
      groups.add(new Outline.Group(code + "-G" + (groups.size() + 1), title));
    }

    /**
     * Opens a section.
     *
     * @param number as printed, or null; 0 for the section of a chapter that has none
     */
    Section section(@Nullable Integer number, Passage title) {
      int ordinal = number == null ? sections.size() + 1 : number;
      if (!taken.add(ordinal)) {
        // Numbers that start afresh inside a chapter go on counting in the codes.
        ordinal = highest + 1;
        taken.add(ordinal);
      }
      highest = Math.max(highest, ordinal);
      String group = groups.isEmpty() ? null : groups.get(groups.size() - 1).code();
      Integer printed = number == null || number == 0 ? null : number;
      Section section = new Section(code + "-" + ordinal, printed, title, group);
      sections.add(section);
      return section;
    }

    private Outline.Chapter finish(Wording wording) {
      return new Outline.Chapter(
          code,
          label,
          heading,
          groups,
          sections.stream().map(section -> section.finish(wording)).toList());
    }
  }

  /** A section that grows. */
  static final class Section {
    private final String code;
    private final @Nullable Integer number;
    private final Passage heading;
    private final @Nullable String group;
    private final List<Passage> intro = new ArrayList<>();
    private final List<Outline.Subheading> subheadings = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();

    private Section(
        String code, @Nullable Integer number, Passage heading, @Nullable String group) {
      this.code = code;
      this.number = number;
      this.heading = heading;
      this.group = group;
    }

    void intro(Passage paragraph) {
      intro.add(paragraph);
    }

    void subheading(Passage title) {
      subheadings.add(new Outline.Subheading(code + "-S" + (subheadings.size() + 1), title));
    }

    Item item(List<List<Span>> paragraphs) {
      String below = subheadings.isEmpty() ? null : subheadings.get(subheadings.size() - 1).code();
      String position = (items.size() < 9 ? "-0" : "-") + (items.size() + 1);
      Item item = new Item(code + position, below, new ArrayList<>(paragraphs));
      items.add(item);
      return item;
    }

    private Outline.Section finish(Wording wording) {
      List<Outline.Item> finished =
          items.stream()
              .map(i -> new Outline.Item(i.code, i.below, wording.ofParagraphs(i.paragraphs)))
              .toList();
      return new Outline.Section(code, number, heading, group, intro, subheadings, finished);
    }
  }

  /** An item that grows by the lists inside it. */
  record Item(String code, @Nullable String below, List<List<Span>> paragraphs) {}
}
