package dev.kairan.content.source.plan;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.IdKind;
import dev.kairan.content.source.field.Form;
import dev.kairan.content.source.field.Value;
import dev.kairan.content.source.field.YamlRecord;
import dev.kairan.content.source.field.YamlText;
import dev.kairan.content.source.file.SourceFile;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The official wording of sections and action items, where the document was imported. */
final class OfficialWording {

  private final Map<String, Value> byId;

  private OfficialWording(Map<String, Value> byId) {
    this.byId = byId;
  }

  static OfficialWording read(@Nullable SourceFile file, Findings findings) {
    String yaml = file == null ? null : file.text(findings);
    if (file == null || yaml == null) {
      return new OfficialWording(Map.of());
    }
    YamlText text = new YamlText(file.location(), 0, findings);
    YamlRecord fields = text.read(yaml, Form.OFFICIAL_WORDING);
    Map<String, Value> byId = fields == null ? Map.of() : fields.table("wording");
    byId.forEach((id, value) -> findings.refer(kindOf(id), id, value.location()));
    return new OfficialWording(byId);
  }

  private static IdKind kindOf(String id) {
    return IdKind.SECTION.accepts(id) ? IdKind.SECTION : IdKind.ACTION_ITEM;
  }

  /** The official text of a section's introduction or of an item, or null. */
  @Nullable String of(String id) {
    Value value = byId.get(id);
    return value == null ? null : value.optionalText();
  }
}
