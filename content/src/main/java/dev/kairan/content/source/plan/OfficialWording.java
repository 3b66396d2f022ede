package dev.kairan.content.source.plan;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.IdKind;
import dev.kairan.content.check.Rule;
import dev.kairan.content.source.field.Form;
import dev.kairan.content.source.field.Numbers;
import dev.kairan.content.source.field.Value;
import dev.kairan.content.source.field.YamlRecord;
import dev.kairan.content.source.field.YamlText;
import dev.kairan.content.source.file.SourceFile;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The official wording of a plan and its parts by their ids, where the document was imported. */
final class OfficialWording {

  private final String year;
  private final int pages;
  private final Map<String, OfficialPassage> byId = new HashMap<>();

  private OfficialWording(String year, int pages) {
    this.year = year;
    this.pages = pages;
  }

  /**
   * Reads {@code official.yaml} of the plan of {@code year}.
   *
   * @param pages number of pages of the official document
   */
  static OfficialWording read(
      String year, @Nullable SourceFile file, int pages, Findings findings) {
    OfficialWording wording = new OfficialWording(year, pages);
    String yaml = file == null ? null : file.text(findings);
    if (file == null || yaml == null) {
      return wording;
    }
    YamlRecord fields =
        new YamlText(file.location(), 0, findings).read(yaml, Form.OFFICIAL_WORDING);
    if (fields != null) {
      // Only for people who open the file; read so that a slip in it is reported.
      fields.record("document", Form.OFFICIAL_DOCUMENT);
      fields.records("wording", Form.OFFICIAL_PASSAGE).forEach(wording::add);
    }
    return wording;
  }

  private void add(YamlRecord fields) {
    if (!fields.has("heading") && !fields.has("text")) {
      fields.reportAt("text", Rule.MISSING_FIELD, "text");
    }
    OfficialPassage passage =
        new OfficialPassage(
            fields.value("heading").optionalText(),
            fields.value("text").optionalText(),
            Numbers.optionalWhole(fields.value("page"), 1, pages));
    Value id = fields.value("id");
    if (id.isPresent()) {
      checkId(id);
      if (byId.put(id.text(), passage) != null) {
        id.report(Rule.DUPLICATE_ENTRY, id.text());
      }
    }
  }

  /** The plan itself goes by its year, its parts by their ids, which begin with that year. */
  private void checkId(Value id) {
    String written = id.text();
    if (written.equals(year)) {
      return;
    }
    if (!written.startsWith(year + "-")) {
      id.report(Rule.MISPLACED_ID, written, year);
      return;
    }
    PlanReader.GIVEN_HERE.stream()
        .filter(kind -> kind.accepts(written))
        .findFirst()
        .ifPresentOrElse(
            id::reference,
            () ->
                id.report(Rule.BAD_ID, IdKind.ACTION_ITEM, written, IdKind.ACTION_ITEM.example()));
  }

  /** What it says of the part with this id, or of the plan by its year. */
  OfficialPassage of(String id) {
    return byId.getOrDefault(id, OfficialPassage.NONE);
  }
}
