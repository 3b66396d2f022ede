package dev.kairan.content.source.plan;

import dev.kairan.content.check.IdKind;
import dev.kairan.content.check.Rule;
import dev.kairan.content.plan.Chapter;
import dev.kairan.content.plan.Section;
import dev.kairan.content.plan.SectionGroup;
import dev.kairan.content.source.field.Form;
import dev.kairan.content.source.field.Numbers;
import dev.kairan.content.source.field.Value;
import dev.kairan.content.source.field.YamlRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the chapters of a plan and puts the sections into their order. */
final class ChapterReader {

  private final String year;
  private final int pages;
  private final OfficialWording wording;
  private final SectionFiles sections;
  private final Set<String> listed = new HashSet<>();

  ChapterReader(String year, int pages, OfficialWording wording, SectionFiles sections) {
    this.year = year;
    this.pages = pages;
    this.wording = wording;
    this.sections = sections;
  }

  Chapter read(YamlRecord fields) {
    String title = fields.value("title").text();
    String id = fields.value("id").id(IdKind.CHAPTER, title, year + "-");
    OfficialPassage official = wording.of(id);
    return new Chapter(
        id,
        fields.value("label").text(),
        title,
        fields.value("titleEn").text(),
        page(fields),
        official.heading(),
        official.page(),
        fields.records("groups", Form.GROUP).stream().map(group -> group(group, id)).toList(),
        sections(fields.records("sections", Form.CHAPTER_SECTION), id));
  }

  private SectionGroup group(YamlRecord fields, String chapterId) {
    String title = fields.value("title").text();
    String id = fields.value("id").id(IdKind.GROUP, title, chapterId + "-");
    OfficialPassage official = wording.of(id);
    return new SectionGroup(
        id,
        title,
        fields.value("titleEn").text(),
        page(fields),
        official.heading(),
        official.page());
  }

  private List<Section> sections(List<YamlRecord> records, String chapterId) {
    List<Section> found = new ArrayList<>();
    for (YamlRecord fields : records) {
      Value id = fields.value("id");
      Value declared = fields.value("actionItems");
      Section section = sections.find(id, chapterId + "-");
      if (id.isPresent() && !listed.add(id.text())) {
        id.report(Rule.DUPLICATE_ENTRY, id.text());
      } else if (section != null) {
        Counts.check(declared, IdKind.ACTION_ITEM.label(), section.actionItems().size());
        found.add(section);
      }
    }
    return found;
  }

  private int page(YamlRecord fields) {
    return Numbers.whole(fields.value("page"), 1, pages);
  }

  /** Reports the sections that no chapter lists. */
  void reportUnlisted() {
    sections.reportUnlisted(listed);
  }
}
