package dev.kairan.content.official.truth;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Problem;
import dev.kairan.content.official.fact.FactReader;
import dev.kairan.content.official.outline.Outline;
import dev.kairan.content.official.outline.OutlineReader;
import dev.kairan.content.official.text.DocumentReader;
import dev.kairan.content.official.text.OfficialText;
import dev.kairan.content.time.FiscalYear;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the importer makes of a document.
 *
 * @param lines null where the document was refused
 */
public record PlanReading(@Nullable PlanLines lines, List<Problem> problems) {

  /** Reads text, outline and facts. */
  public static PlanReading of(Path document) {
    Findings findings = new Findings();
    PlanLines lines = read(document, findings);
    return new PlanReading(lines, findings.problems());
  }

  /** What the document says. */
  public PlanLines plan() {
    if (lines == null) {
      throw new AssertionError("refused: " + complaints());
    }
    return lines;
  }

  /** All problems, one a line: {@code line code message}. */
  public List<String> complaints() {
    return problems.stream()
        .map(problem -> problem.line() + " " + problem.rule().code() + " " + problem.message().en())
        .toList();
  }

  private static @Nullable PlanLines read(Path document, Findings findings) {
    OfficialText text = DocumentReader.read(document, findings);
    Outline outline = text == null ? null : OutlineReader.read(text, findings);
    if (text == null || outline == null) {
      return null;
    }
    PlanLines.Builder lines = new PlanLines.Builder();
    OutlineLines.add(outline, lines);
    FiscalYear year = outline.fiscalYear();
    if (year != null) {
      for (Outline.Item item : outline.items()) {
        FactLines.add(item.code(), FactReader.read(item, year, text.name(), findings), lines);
      }
    }
    return lines.build();
  }
}
