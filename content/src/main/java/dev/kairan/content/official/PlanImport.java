package dev.kairan.content.official;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Location;
import dev.kairan.content.check.Problem;
import dev.kairan.content.check.Rule;
import dev.kairan.content.official.comparison.PlanComparison;
import dev.kairan.content.official.draft.PlanDraft;
import dev.kairan.content.official.fact.FactReader;
import dev.kairan.content.official.fact.ItemFacts;
import dev.kairan.content.official.folder.Filing;
import dev.kairan.content.official.outline.Outline;
import dev.kairan.content.official.outline.OutlineReader;
import dev.kairan.content.official.text.DocumentReader;
import dev.kairan.content.official.text.OfficialText;
import dev.kairan.content.time.FiscalYear;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way of an official document into the content folder, step by step: read it, hold it against
 * what is there, decide what to write. Only the decision's own {@link Filing#write} writes.
 */
public final class PlanImport {

  private PlanImport() {}

  /**
   * Reads a document; nothing is written.
   *
   * @param asked the year that the document must be for, or null where it will say so itself
   * @throws UncheckedIOException when the file can't be read at all
   */
  public static DocumentReading read(Path file, @Nullable FiscalYear asked) {
    Findings findings = new Findings();
    OfficialText text = DocumentReader.read(file, findings);
    Outline outline = text == null ? null : OutlineReader.read(text, findings);
    if (text == null || outline == null) {
      return new DocumentReading.Refused(findings.problems());
    }
    FiscalYear said = outline.fiscalYear();
    if (said != null && asked != null && !said.equals(asked)) {
      findings.report(
          Location.ofFile(text.name()), Rule.OTHER_FISCAL_YEAR, said.year(), asked.year());
      return new DocumentReading.Refused(findings.problems());
    }
    FiscalYear year = asked == null ? said : asked;
    return year == null
        ? new DocumentReading.YearUnknown(text, outline.title(), findings.problems())
        : new DocumentReading.Read(text, draft(text, outline, year, findings), findings.problems());
  }

  private static PlanDraft draft(
      OfficialText text, Outline outline, FiscalYear year, Findings findings) {
    Map<String, ItemFacts> facts = new HashMap<>();
    for (Outline.Item item : outline.items()) {
      facts.put(item.code(), FactReader.read(item, year, text.name(), findings));
    }
    return new PlanDraft(year, text.name(), outline, facts);
  }

  /**
   * Decides what to write into the plan's folder.
   *
   * @param replace whether what an earlier import wrote may be overwritten
   * @throws IOException when the folder can't be read
   */
  public static Filing decide(PlanDraft draft, Path content, boolean replace) throws IOException {
    return Filing.of(draft, content, replace);
  }

  /**
   * What differs between the document and the plan of its year, as warnings; absent where the plan
   * has errors and can't be compared.
   *
   * @throws UncheckedIOException when the folder can't be read
   */
  public static Optional<List<Problem>> compare(PlanDraft draft, Path content) {
    return PlanComparison.of(draft, content);
  }
}
