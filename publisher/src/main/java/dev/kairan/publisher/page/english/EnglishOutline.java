package dev.kairan.publisher.page.english;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Plan;
import dev.kairan.publisher.answer.Plan.Chapter;
import dev.kairan.publisher.answer.Plan.Section;
import dev.kairan.publisher.answer.Plan.SectionGroup;
import dev.kairan.publisher.answer.Plan.Subheading;
import dev.kairan.publisher.answer.Ref;
import dev.kairan.publisher.answer.Topic;
import dev.kairan.publisher.html.Index;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.PlanCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A plan in English: chapters, sections under their group, items under sub-headings. */
public final class EnglishOutline {

  private EnglishOutline() {}

  /** A chapter; its anchor is its number, too. */
  public record Part(String anchor, Chapter chapter, List<SectionView> sections) {

    public String title() {
      return chapter.titleEn();
    }
  }

  /**
   * A section.
   *
   * @param opens the group that begins with it, where one does
   * @param repeatsChapter true where its title is the chapter's
   * @param topics the Japanese pages of its topics
   */
  public record SectionView(
      String anchor,
      Section section,
      @Nullable SectionGroup opens,
      boolean repeatsChapter,
      List<Link> topics,
      List<Items> items) {

    /** Such as 4. Raising the profile, without a number where it has none. */
    public String heading() {
      return section.number() == null
          ? section.titleEn()
          : section.number() + ". " + section.titleEn();
    }

    /** The anchor of the group that begins with it. */
    public String groupAnchor() {
      return opens == null ? "" : PlanCode.of(opens.id()).text();
    }

    public List<EnglishRow> rows() {
      return items.stream().flatMap(each -> each.rows().stream()).toList();
    }

    /** How many items have a story as evidence. */
    public long withEvidence() {
      return rows().stream().filter(row -> row.evidenceCount() > 0).count();
    }
  }

  /** Items that stand together, under a sub-heading where there is one. */
  public record Items(@Nullable Subheading subheading, List<EnglishRow> rows) {

    /** The sub-heading's anchor. */
    public String anchor() {
      return subheading == null ? "" : PlanCode.of(subheading.id()).text();
    }
  }

  static List<Part> of(Plan plan, EnglishSite english) {
    return plan.chapters().stream()
        .map(
            chapter ->
                new Part(PlanCode.of(chapter.id()).text(), chapter, sections(chapter, english)))
        .toList();
  }

  private static List<SectionView> sections(Chapter chapter, EnglishSite english) {
    List<SectionView> views = new ArrayList<>();
    @Nullable Ref before = null;
    for (Section section : chapter.sections()) {
      boolean same = Objects.equals(section.group(), before);
      before = section.group();
      views.add(
          new SectionView(
              PlanCode.of(section.id()).text(),
              section,
              same ? null : group(chapter, before),
              section.title().equals(chapter.title()),
              english.topics().all(section.topics()).stream()
                  .map(topic -> link(topic, english))
                  .toList(),
              items(section, english)));
    }
    return views;
  }

  private static @Nullable SectionGroup group(Chapter chapter, @Nullable Ref ref) {
    return ref == null ? null : Index.of(chapter.groups(), SectionGroup::id).get(ref);
  }

  private static Link link(Topic topic, EnglishSite english) {
    return new Link(english.at().topic(topic.id()), topic.nameEn());
  }

  private static List<Items> items(Section section, EnglishSite english) {
    Index<Subheading> subheadings = Index.of(section.subheadings(), Subheading::id);
    List<Items> all = new ArrayList<>();
    @Nullable Ref before = null;
    for (ActionItem item : english.site().items().all(section.actionItems())) {
      Ref subheading = item.subheading();
      if (all.isEmpty() || !Objects.equals(subheading, before)) {
        all.add(
            new Items(subheading == null ? null : subheadings.get(subheading), new ArrayList<>()));
      }
      before = subheading;
      all.get(all.size() - 1).rows().add(EnglishRow.of(item, english.at()));
    }
    return all;
  }
}
