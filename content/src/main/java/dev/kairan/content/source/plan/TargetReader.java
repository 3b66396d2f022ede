package dev.kairan.content.source.plan;

import dev.kairan.content.plan.Target;
import dev.kairan.content.plan.TargetMeasure;
import dev.kairan.content.source.field.Numbers;
import dev.kairan.content.source.field.YamlRecord;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads a target of an action item. */
final class TargetReader {

  private TargetReader() {}

  static Target read(String id, YamlRecord fields) {
    TargetKind kind = fields.value("kind").optionalChoice(TargetKind.class);
    return read(Common.read(id, fields), kind == null ? TargetKind.TEXT : kind, fields);
  }

  private static Target read(Common of, TargetKind kind, YamlRecord fields) {
    return switch (kind) {
      case COUNT ->
          new Target.Count(
              of.id,
              of.literal,
              of.what,
              of.start,
              of.end,
              of.approximate,
              of.measure,
              Numbers.whole(fields.value("count"), 1, Integer.MAX_VALUE),
              fields.value("unit").text(),
              Numbers.flag(fields.value("exactly")));
      case SHARE ->
          new Target.Share(
              of.id,
              of.literal,
              of.what,
              of.start,
              of.end,
              of.approximate,
              of.measure,
              Numbers.percent(fields.value("percent")));
      case GROWTH -> growth(of, fields);
      case DATE ->
          new Target.Date(of.id, of.literal, of.what, of.start, of.end, of.approximate, of.measure);
      case TEXT ->
          new Target.Text(of.id, of.literal, of.what, of.start, of.end, of.approximate, of.measure);
    };
  }

  private static Target growth(Common of, YamlRecord fields) {
    Period baseline = Period.read(fields, "baselineStart", "baselineEnd");
    return new Target.Growth(
        of.id,
        of.literal,
        of.what,
        of.start,
        of.end,
        of.approximate,
        of.measure,
        Numbers.percent(fields.value("percent")),
        baseline.startDay(),
        baseline.endDay());
  }

  /** What every target has. */
  private record Common(
      String id,
      String literal,
      String what,
      LocalDate start,
      LocalDate end,
      boolean approximate,
      @Nullable TargetMeasure measure) {

    static Common read(String id, YamlRecord fields) {
      Period period = Period.read(fields);
      return new Common(
          id,
          fields.value("literal").text(),
          fields.value("what").text(),
          period.startDay(),
          period.endDay(),
          Numbers.flag(fields.value("approximate")),
          fields.value("measure").optionalChoice(TargetMeasure.class));
    }
  }
}
