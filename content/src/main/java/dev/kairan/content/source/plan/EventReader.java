package dev.kairan.content.source.plan;

import dev.kairan.content.check.Rule;
import dev.kairan.content.plan.Event;
import dev.kairan.content.plan.SchedulePrecision;
import dev.kairan.content.source.field.YamlRecord;
import java.util.List;

/** Reads a named event of an action item. */
final class EventReader {

  private static final List<String> WHEN = List.of("start", "end", "precision");

  private EventReader() {}

  static Event read(String id, YamlRecord fields) {
    reportHalfDates(fields);
    Period period = Period.read(fields);
    SchedulePrecision precision = period.precision(fields);
    return new Event(
        id,
        fields.value("name").text(),
        fields.value("place").optionalText(),
        period.start(),
        period.end(),
        precision,
        fields.value("organiser").optionalText(),
        fields.value("note").optionalText(),
        RevisionReader.read(fields));
  }

  /** An event has all of start, end and precision, or none. */
  private static void reportHalfDates(YamlRecord fields) {
    if (WHEN.stream().anyMatch(fields::hasOrAwaits)) {
      for (String name : WHEN) {
        if (!fields.hasOrAwaits(name)) {
          fields.reportAt(name, Rule.MISSING_FIELD, name);
        }
      }
    }
  }
}
