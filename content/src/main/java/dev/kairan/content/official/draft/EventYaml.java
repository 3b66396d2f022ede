package dev.kairan.content.official.draft;

import dev.kairan.content.plan.Event;
import dev.kairan.content.plan.SchedulePrecision;
import dev.kairan.content.source.field.Value;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** A recognised event as an entry of {@code events}. */
final class EventYaml {

  private EventYaml() {}

  static MappingNode node(Event event) {
    Fields fields = new Fields().quoted("name", event.name());
    optional(fields, "place", event.place());
    optional(fields, "start", day(event.start()));
    optional(fields, "end", day(event.end()));
    SchedulePrecision precision = event.precision();
    optional(fields, "precision", precision == null ? null : Value.word(precision));
    optional(fields, "organiser", event.organiser());
    optional(fields, "note", event.note());
    return fields.block();
  }

  private static void optional(Fields fields, String name, @Nullable String text) {
    if (text != null) {
      fields.plain(name, text);
    }
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
