package dev.kairan.content.official.comparison;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Problem;
import dev.kairan.content.check.Rule;
import dev.kairan.content.check.Severity;
import dev.kairan.content.official.draft.DraftFile;
import dev.kairan.content.plan.Plan;
import dev.kairan.content.source.file.ContentFolder;
import dev.kairan.content.source.file.FileKind;
import dev.kairan.content.source.markdown.Markdown;
import dev.kairan.content.source.plan.PlanReader;
import dev.kairan.content.time.FiscalYear;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The plan of one year as it stands in the content folder, whatever the other files hold.
 *
 * @param unwritten names of the fields of which at least one is still to be written
 */
record WrittenPlan(Plan plan, Set<String> unwritten) {

  /** The plan, or null where its own files have errors; those {@code kairan check} tells. */
  static @Nullable WrittenPlan read(Path content, FiscalYear year) {
    ContentFolder folder = ContentFolder.read(content);
    Findings findings = new Findings();
    Markdown markdown = new Markdown(folder.paths(FileKind.STORY));
    String folderYear = Integer.toString(year.year());
    Plan plan = new PlanReader(folderYear, folder, markdown, findings).readUnfinished();
    return plan == null || isBroken(findings) ? null : new WrittenPlan(plan, unwritten(findings));
  }

  private static boolean isBroken(Findings findings) {
    return findings.problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        // The wording is about to be written anew.
        .anyMatch(problem -> !problem.file().endsWith("/" + DraftFile.OFFICIAL));
  }

  private static Set<String> unwritten(Findings findings) {
    return findings.problems().stream()
        .filter(problem -> problem.rule() == Rule.UNWRITTEN)
        .map(Problem::field)
        .map(field -> field.substring(field.lastIndexOf('.') + 1))
        .collect(Collectors.toSet());
  }

  boolean awaits(String field) {
    return unwritten.contains(field);
  }
}
