package dev.kairan.content.official.draft;

import dev.kairan.content.plan.Target;
import dev.kairan.content.plan.TargetMeasure;
import dev.kairan.content.source.field.Value;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** A recognised target as an entry of {@code targets}. */
final class TargetYaml {

  private TargetYaml() {}

  static MappingNode node(Target target) {
    Fields fields =
        new Fields()
            .plain("kind", kind(target))
            .quoted("literal", target.literal())
            .quoted("what", target.what())
            .plain("start", target.start().toString())
            .plain("end", target.end().toString());
    if (target.approximate()) {
      fields.put("approximate", Scalars.yes());
    }
    figures(fields, target);
    TargetMeasure measure = target.measure();
    return measure == null ? fields.block() : fields.plain("measure", Value.word(measure)).block();
  }

  private static String kind(Target target) {
    if (target instanceof Target.Count) {
      return "count";
    } else if (target instanceof Target.Share) {
      return "share";
    } else if (target instanceof Target.Growth) {
      return "growth";
    }
    return target instanceof Target.Date ? "date" : "text";
  }

  private static void figures(Fields fields, Target target) {
    if (target instanceof Target.Count count) {
      fields.put("count", Scalars.number(count.count())).plain("unit", count.unit());
      if (count.exactly()) {
        fields.put("exactly", Scalars.yes());
      }
    } else if (target instanceof Target.Share share) {
      fields.put("percent", Scalars.number(share.percent()));
    } else if (target instanceof Target.Growth growth) {
      fields
          .put("percent", Scalars.number(growth.percent()))
          .plain("baselineStart", growth.baselineStart().toString())
          .plain("baselineEnd", growth.baselineEnd().toString());
    }
  }
}
