package dev.kairan.content.official.folder;

import dev.kairan.content.time.FiscalYear;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the plan of a year lies, and the hidden places beside it that are used while it is written.
 *
 * @param plans the folder of all plans
 */
record PlanPaths(Path plans, FiscalYear year) {

  Path folder() {
    return plans.resolve(Integer.toString(year.year()));
  }

  /** Where the old folder waits while the new one takes its place. */
  Path replaced() {
    return plans.resolve(".replaced-" + year.year());
  }

  /** Where process {@code pid} writes the new files. */
  Path staging(long pid) {
    return plans.resolve(stagingPrefix() + pid);
  }

  String stagingPrefix() {
    return ".import-" + year.year() + "-";
  }

  /** The folder, or the old one where a run was killed between the two renames. */
  Path present() {
    return isInterrupted() ? replaced() : folder();
  }

  boolean isInterrupted() {
    return !Files.exists(folder()) && Files.exists(replaced());
  }
}
