package dev.kairan.content.source.story;

import dev.kairan.content.check.IdKind;
import dev.kairan.content.check.Rule;
import dev.kairan.content.source.field.Entries;
import dev.kairan.content.source.field.Form;
import dev.kairan.content.source.field.Numbers;
import dev.kairan.content.source.field.Value;
import dev.kairan.content.source.field.YamlRecord;
import dev.kairan.content.story.Evidence;
import dev.kairan.content.story.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads what a story shows: topics, evidence for action items, and figures. */
final class Facts {

  private Facts() {}

  static List<String> topics(YamlRecord fields) {
    return Entries.distinct(fields.values("topics")).stream()
        .map(topic -> topic.reference(IdKind.TOPIC))
        .toList();
  }

  static List<Evidence> evidence(YamlRecord fields) {
    List<Value> ids = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>();
    for (YamlRecord link : fields.records("actionItems", Form.EVIDENCE)) {
      Value id = link.value("id");
      ids.add(id);
      evidence.add(new Evidence(id.reference(IdKind.ACTION_ITEM), link.value("note").prose()));
    }
    Entries.distinct(ids);
    return evidence;
  }

  /** The figures, each reported where the story's {@code text} does not mention it. */
  static List<Figure> figures(YamlRecord fields, StoryText text) {
    ProseNumbers mentioned = text.numbers();
    return fields.records("figures", Form.FIGURE).stream()
        .map(figure -> figure(figure, mentioned))
        .toList();
  }

  private static Figure figure(YamlRecord fields, ProseNumbers mentioned) {
    Value written = fields.value("value");
    BigDecimal value = Numbers.optionalDecimal(written);
    if (value != null && !mentioned.mention(value)) {
      written.report(Rule.UNMENTIONED_FIGURE, value.toPlainString());
    }
    return new Figure(
        value == null ? BigDecimal.ZERO : value,
        fields.value("unit").prose(),
        fields.value("what").prose(),
        fields.value("basis").prose(),
        Numbers.flag(fields.value("approximate")));
  }
}
