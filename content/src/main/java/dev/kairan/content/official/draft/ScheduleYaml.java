package dev.kairan.content.official.draft;

import dev.kairan.content.plan.Schedule;
import dev.kairan.content.source.field.Value;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** A recognised date expression as an entry of {@code schedules}. */
final class ScheduleYaml {

  private ScheduleYaml() {}

  static MappingNode node(Schedule schedule) {
    Fields fields =
        new Fields()
            .plain("kind", Value.word(schedule.kind()))
            .quoted("literal", schedule.literal())
            .quoted("what", schedule.what())
            .plain("start", schedule.start().toString())
            .plain("end", schedule.end().toString())
            .plain("precision", Value.word(schedule.precision()))
            .put("qualifiers", qualifiers(schedule));
    String note = schedule.note();
    return note == null ? fields.block() : fields.plain("note", note).block();
  }

  private static Node qualifiers(Schedule schedule) {
    return Scalars.list(
        schedule.qualifiers().stream().map(Value::word).map(Scalars::plain).toList(),
        FlowStyle.FLOW);
  }
}
