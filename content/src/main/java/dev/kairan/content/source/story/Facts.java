package dev.kairan.content.source.story;

import dev.kairan.content.check.IdKind;
import dev.kairan.content.source.field.Entries;
import dev.kairan.content.source.field.Form;
import dev.kairan.content.source.field.Numbers;
import dev.kairan.content.source.field.Value;
import dev.kairan.content.source.field.YamlRecord;
import dev.kairan.content.story.Evidence;
import dev.kairan.content.story.Figure;
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

  static List<Figure> figures(YamlRecord fields) {
    return fields.records("figures", Form.FIGURE).stream()
        .map(
            figure ->
                new Figure(
                    Numbers.decimal(figure.value("value")),
                    figure.value("unit").prose(),
                    figure.value("what").prose(),
                    figure.value("basis").prose(),
                    Numbers.flag(figure.value("approximate"))))
        .toList();
  }
}
