package dev.kairan.content.source.plan;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.IdKind;
import dev.kairan.content.plan.Section;
import dev.kairan.content.plan.Subheading;
import dev.kairan.content.source.field.Form;
import dev.kairan.content.source.field.Numbers;
import dev.kairan.content.source.field.YamlRecord;
import dev.kairan.content.source.field.YamlText;
import dev.kairan.content.source.file.SourceFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of a plan's sections.
 *
 * @param pages number of pages of the official document
 * @param wording official wording, where imported
 */
record SectionReader(int pages, OfficialWording wording, Findings findings) {

  private static final List<IdKind> GIVEN_HERE =
      List.of(IdKind.SECTION, IdKind.SUBHEADING, IdKind.ACTION_ITEM);

  /** The section, or null where the file can't be read at all. */
  @Nullable Section read(SourceFile file) {
    String yaml = file.text(findings);
    YamlText text = YamlText.ofDraft(file.location(), findings);
    YamlRecord fields = yaml == null ? null : text.read(yaml, Form.SECTION);
    if (fields == null) {
      GIVEN_HERE.forEach(findings::markIncomplete);
      return null;
    }
    return section(fields, file.yearFolder() + "-" + file.baseName());
  }

  private Section section(YamlRecord fields, String expectedId) {
    String title = fields.value("title").text();
    String id = fields.value("id").id(IdKind.SECTION, title, expectedId);
    ActionItemReader items = new ActionItemReader(expectedId, pages, wording);
    OfficialPassage official = wording.of(id);
    return new Section(
        id,
        Numbers.optionalWhole(fields.value("number"), 1, 99),
        title,
        fields.value("titleEn").text(),
        fields.value("group").optionalReference(IdKind.GROUP, chapterOf(expectedId) + "-"),
        page(fields),
        fields.value("intro").prose(),
        fields.value("introEn").text(),
        official.heading(),
        official.text(),
        official.page(),
        fields.records("subheadings", Form.SUBHEADING).stream()
            .map(record -> subheading(record, expectedId))
            .toList(),
        fields.records("actionItems", Form.ACTION_ITEM).stream().map(items::read).toList());
  }

  private Subheading subheading(YamlRecord fields, String sectionId) {
    String title = fields.value("title").text();
    String id = fields.value("id").id(IdKind.SUBHEADING, title, sectionId + "-");
    OfficialPassage official = wording.of(id);
    return new Subheading(
        id,
        title,
        fields.value("titleEn").text(),
        page(fields),
        official.heading(),
        official.page());
  }

  private int page(YamlRecord fields) {
    return Numbers.whole(fields.value("page"), 1, pages);
  }

  private static String chapterOf(String sectionId) {
    int hyphen = sectionId.lastIndexOf('-');
    return hyphen < 0 ? sectionId : sectionId.substring(0, hyphen);
  }
}
