package dev.kairan.content.source.plan;

import dev.kairan.content.check.Rule;
import dev.kairan.content.plan.Qualifier;
import dev.kairan.content.plan.Schedule;
import dev.kairan.content.plan.ScheduleKind;
import dev.kairan.content.plan.SchedulePrecision;
import dev.kairan.content.source.field.Entries;
import dev.kairan.content.source.field.Value;
import dev.kairan.content.source.field.YamlRecord;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads a date expression of an action item. */
final class ScheduleReader {

  private ScheduleReader() {}

  static Schedule read(String id, YamlRecord fields) {
    Period period = Period.read(fields);
    SchedulePrecision precision = period.precision(fields);
    return new Schedule(
        id,
        fields.value("kind").choice(ScheduleKind.class),
        fields.value("literal").text(),
        fields.value("what").text(),
        period.startDay(),
        period.endDay(),
        precision == null ? SchedulePrecision.DAY : precision,
        qualifiers(Entries.distinct(fields.values("qualifiers"))),
        fields.value("note").optionalText(),
        RevisionReader.read(fields));
  }

  private static Set<Qualifier> qualifiers(List<Value> values) {
    Set<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);
    values.forEach(value -> qualifiers.add(value.choice(Qualifier.class)));
    if (qualifiers.contains(Qualifier.EXACT) && qualifiers.size() > 1) {
      values.get(0).report(Rule.CONTRADICTORY_QUALIFIERS);
    }
    return qualifiers.isEmpty() ? EnumSet.of(Qualifier.EXACT) : qualifiers;
  }
}
