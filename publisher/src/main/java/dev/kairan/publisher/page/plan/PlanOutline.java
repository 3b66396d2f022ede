package dev.kairan.publisher.page.plan;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Plan;
import dev.kairan.publisher.answer.Plan.Chapter;
import dev.kairan.publisher.answer.Plan.Section;
import dev.kairan.publisher.answer.Plan.SectionGroup;
import dev.kairan.publisher.answer.Plan.Subheading;
import dev.kairan.publisher.answer.Ref;
import dev.kairan.publisher.html.Alternate;
import dev.kairan.publisher.html.CalendarLink;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.PlanCode;
import dev.kairan.publisher.html.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A plan as readers see it: chapters, sections under their group, items under sub-headings. */
public final class PlanOutline {

  private PlanOutline() {}

  /** A chapter. */
  public record Part(String anchor, Chapter chapter, List<SectionView> sections) {}

  /**
   * A section.
   *
   * @param opens the group that begins with it, where one does
   * @param groupAnchor the id of that group's heading
   * @param quotation its official introduction, where it was imported
   * @param repeatsChapter true where its title is the chapter's, as in 継続課題
   * @param page address of its own page
   * @param calendar its dates, where it has any
   */
  public record SectionView(
      String anchor,
      Section section,
      @Nullable SectionGroup opens,
      String groupAnchor,
      @Nullable Quotation quotation,
      boolean repeatsChapter,
      List<Link> topics,
      String page,
      @Nullable CalendarLink calendar,
      List<Items> items,
      List<Alternate> feeds) {

    /** Such as 4. 商工会議所のプレゼンスの強化, without a number in 継続課題. */
    public String heading() {
      return section.number() == null ? section.title() : section.number() + ". " + section.title();
    }

    public List<ItemRow> allItems() {
      return items.stream().flatMap(each -> each.rows().stream()).toList();
    }

    /** How many items have a story as evidence. */
    public long itemsWithEvidence() {
      return allItems().stream().filter(row -> row.evidenceCount() > 0).count();
    }
  }

  /** Items that stand together, under a sub-heading where there is one. */
  public record Items(@Nullable Subheading subheading, String anchor, List<ItemRow> rows) {}

  /** The chapters of a plan. */
  public static List<Part> of(Plan plan, Site site) {
    return plan.chapters().stream()
        .map(
            chapter ->
                new Part(PlanCode.of(chapter.id()).text(), chapter, sections(chapter, plan, site)))
        .toList();
  }

  private static List<SectionView> sections(Chapter chapter, Plan plan, Site site) {
    List<SectionView> views = new ArrayList<>();
    @Nullable Ref before = null;
    for (Section section : chapter.sections()) {
      SectionGroup opens =
          Objects.equals(section.group(), before) ? null : group(chapter, section.group());
      before = section.group();
      views.add(
          new SectionView(
              PlanCode.of(section.id()).text(),
              section,
              opens,
              opens == null ? "" : PlanCode.of(opens.id()).text(),
              quotation(section, plan),
              section.title().equals(chapter.title()),
              site.topics().all(section.topics()),
              site.at().section(section.id()),
              CalendarLinks.of(section.id(), site, site.items().all(section.actionItems())),
              items(section, site),
              feeds(section, site)));
    }
    return views;
  }

  private static List<Alternate> feeds(Section section, Site site) {
    String code = PlanCode.of(section.id()).text();
    return Alternate.feeds(site.at(), site.at().section(section.id()), "計画 " + code + " の事例");
  }

  private static @Nullable Quotation quotation(Section section, Plan plan) {
    Integer page = section.officialPage();
    return Quotation.of(
        null, section.officialText(), plan.source(), page == null ? section.page() : page);
  }

  private static @Nullable SectionGroup group(Chapter chapter, @Nullable Ref ref) {
    return chapter.groups().stream()
        .filter(each -> ref != null && each.id().equals(ref.id()))
        .findFirst()
        .orElse(null);
  }

  private static List<Items> items(Section section, Site site) {
    List<Items> all = new ArrayList<>();
    @Nullable Ref before = null;
    for (ActionItem item : site.items().all(section.actionItems())) {
      if (all.isEmpty() || !Objects.equals(item.subheading(), before)) {
        all.add(group(section, item.subheading()));
      }
      before = item.subheading();
      all.get(all.size() - 1).rows().add(ItemRow.of(item, site));
    }
    return all;
  }

  private static Items group(Section section, @Nullable Ref ref) {
    Subheading subheading =
        section.subheadings().stream()
            .filter(each -> ref != null && each.id().equals(ref.id()))
            .findFirst()
            .orElse(null);
    String anchor = subheading == null ? "" : PlanCode.of(subheading.id()).text();
    return new Items(subheading, anchor, new ArrayList<>());
  }
}
