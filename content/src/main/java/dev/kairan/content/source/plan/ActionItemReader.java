package dev.kairan.content.source.plan;

import dev.kairan.content.check.IdKind;
import dev.kairan.content.check.Rule;
import dev.kairan.content.plan.ActionItem;
import dev.kairan.content.source.field.Entries;
import dev.kairan.content.source.field.Form;
import dev.kairan.content.source.field.Numbers;
import dev.kairan.content.source.field.Value;
import dev.kairan.content.source.field.YamlRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Reads the action items of a section.
 *
 * @param sectionId id of the section
 * @param pages number of pages of the official document
 * @param wording official wording, where imported
 */
record ActionItemReader(String sectionId, int pages, OfficialWording wording) {

  private static final int YEAR_DIGITS = 4;

  ActionItem read(YamlRecord fields) {
    String title = fields.value("title").prose();
    String id = fields.value("id").id(IdKind.ACTION_ITEM, title, sectionId + "-");
    OfficialPassage official = wording.of(id);
    return new ActionItem(
        id,
        fields.value("subheading").optionalReference(IdKind.SUBHEADING, sectionId + "-"),
        title,
        fields.value("titleEn").text(),
        fields.value("summary").prose(),
        fields.value("summaryEn").text(),
        Numbers.whole(fields.value("page"), 1, pages),
        official.text(),
        official.page(),
        numbered(fields.records("schedules", Form.SCHEDULE), id + "-D", ScheduleReader::read),
        numbered(fields.records("targets", TargetKind::formOf), id + "-T", TargetReader::read),
        Entries.distinctTexts(fields.values("partners")),
        numbered(fields.records("events", Form.EVENT), id + "-E", EventReader::read),
        Entries.distinctTexts(fields.values("schemes")),
        predecessors(fields));
  }

  private List<String> predecessors(YamlRecord fields) {
    return Entries.distinct(fields.values("predecessors")).stream().map(this::predecessor).toList();
  }

  /** Ids of plans begin with the year, and years have four digits. */
  private String predecessor(Value item) {
    String year = sectionId.substring(0, YEAR_DIGITS);
    if (IdKind.ACTION_ITEM.accepts(item.text()) && item.text().compareTo(year) >= 0) {
      item.report(Rule.LATER_PREDECESSOR, item.text(), year);
    }
    return item.reference(IdKind.ACTION_ITEM);
  }

  /** Ids of parts count from 1 in the order of the file: 2023-I-1-09-D1. */
  private static <T> List<T> numbered(
      List<YamlRecord> records, String prefix, BiFunction<String, YamlRecord, T> reader) {
    List<T> parts = new ArrayList<>();
    for (YamlRecord fields : records) {
      parts.add(reader.apply(prefix + (parts.size() + 1), fields));
    }
    return parts;
  }
}
