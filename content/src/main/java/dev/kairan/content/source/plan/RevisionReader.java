package dev.kairan.content.source.plan;

import dev.kairan.content.check.Rule;
import dev.kairan.content.plan.Revision;
import dev.kairan.content.source.field.Dates;
import dev.kairan.content.source.field.Form;
import dev.kairan.content.source.field.Numbers;
import dev.kairan.content.source.field.YamlRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads what was changed about a schedule or an event. */
final class RevisionReader {

  private static final LocalDate STAND_IN = LocalDate.EPOCH;

  private RevisionReader() {}

  /** In the order of the file, which must be that of the days: the last one stands. */
  static List<Revision> read(YamlRecord fields) {
    List<Revision> revisions = new ArrayList<>();
    for (YamlRecord each : fields.records("revisions", Form.REVISION)) {
      LocalDate on = Dates.optionalDay(each.value("on"));
      LocalDate before = revisions.isEmpty() ? null : revisions.get(revisions.size() - 1).on();
      if (on != null && before != null && on.isBefore(before)) {
        each.reportAt("on", Rule.REVERSED_PERIOD, before, on);
      }
      revisions.add(
          new Revision(
              on == null ? STAND_IN : on,
              each.value("what").prose(),
              Numbers.flag(each.value("cancelled"))));
    }
    return List.copyOf(revisions);
  }
}
