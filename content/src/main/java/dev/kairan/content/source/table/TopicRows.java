package dev.kairan.content.source.table;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.IdKind;
import dev.kairan.content.source.field.CsvRow;
import dev.kairan.content.source.field.Entries;
import dev.kairan.content.source.field.Form;
import dev.kairan.content.source.file.SourceFile;
import dev.kairan.content.story.Topic;
import java.util.List;

/** Reads {@code topics.csv}. */
public final class TopicRows {

  private TopicRows() {}

  public static List<Topic> read(SourceFile file, Findings findings) {
    return Rows.read(file, Form.TOPIC, IdKind.TOPIC, findings, TopicRows::topic);
  }

  private static Topic topic(CsvRow row) {
    String name = row.value("name").prose();
    return new Topic(
        row.value("id").id(IdKind.TOPIC, name), name, row.value("nameEn").text(), sections(row));
  }

  private static List<String> sections(CsvRow row) {
    return Entries.distinct(row.value("sections").words()).stream()
        .map(id -> id.reference(IdKind.SECTION))
        .toList();
  }
}
