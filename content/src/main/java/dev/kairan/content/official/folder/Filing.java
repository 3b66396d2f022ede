package dev.kairan.content.official.folder;

import dev.kairan.content.official.draft.DraftFile;
import dev.kairan.content.official.draft.PlanDraft;
import dev.kairan.content.time.FiscalYear;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What an import would write, decided before anything is written.
 *
 * @param folder the plan's folder
 * @param files the files to write; with {@link Kind#NEEDS_REPLACE} those that would be overwritten,
 *     with {@link Kind#UNCHANGED} none
 * @param hasPlan true where a plan, or the beginning of one, is already in the folder
 * @param written files of the plan in which people have written: an import never touches them
 * @param others files that are no part of a plan; they stay where they are
 */
public record Filing(
    Kind kind,
    Path folder,
    FiscalYear year,
    List<DraftFile> files,
    boolean hasPlan,
    List<String> written,
    List<String> others) {

  /** What an import does to the folder. */
  public enum Kind {
    /** A new plan with its official wording. */
    NEW_PLAN,
    /** The same, in place of a skeleton in which nobody has written yet. */
    RENEWED_PLAN,
    /** The official wording beside a plan that stays as it is. */
    WORDING,
    /** Nothing: everything is there already. */
    UNCHANGED,
    /** Nothing: something else is there, and nobody said that it may be replaced. */
    NEEDS_REPLACE
  }

  public Filing {
    files = List.copyOf(files);
    written = List.copyOf(written);
    others = List.copyOf(others);
  }

  /**
   * Decides what to write. Files that people have written are never overwritten: where there is
   * even one, only the official wording is written. A skeleton nobody has written in is made anew
   * where that is allowed.
   *
   * @param replace whether the official wording, and such a skeleton, may be overwritten
   */
  public static Filing of(PlanDraft draft, Path content, boolean replace) throws IOException {
    PlanFolder now = PlanFolder.look(content, draft.fiscalYear());
    boolean whole = !now.hasPlan() || (replace && now.written().isEmpty());
    List<DraftFile> wanted =
        draft.files().stream().filter(file -> whole || file.isOfficial()).toList();
    boolean same = wanted.stream().allMatch(now::hasSame);
    if (same && (!whole || wanted.size() == now.files().size() - now.others().size())) {
      return of(Kind.UNCHANGED, now, List.of());
    }
    List<DraftFile> overwritten =
        wanted.stream().filter(file -> now.has(file) && !now.hasSame(file)).toList();
    if (!replace && !overwritten.isEmpty()) {
      return of(Kind.NEEDS_REPLACE, now, overwritten);
    }
    return of(kind(whole, now), now, wanted);
  }

  private static Kind kind(boolean whole, PlanFolder now) {
    if (!whole) {
      return Kind.WORDING;
    }
    return now.hasPlan() ? Kind.RENEWED_PLAN : Kind.NEW_PLAN;
  }

  private static Filing of(Kind kind, PlanFolder now, List<DraftFile> files) {
    return new Filing(
        kind,
        now.paths().folder(),
        now.paths().year(),
        files,
        now.hasPlan(),
        now.written(),
        now.others());
  }

  /**
   * Writes the files, all or none.
   *
   * @throws IOException when they can't be written; then nothing has changed
   */
  public void write() throws IOException {
    if (kind == Kind.UNCHANGED || kind == Kind.NEEDS_REPLACE) {
      return;
    }
    try (Staging staging = Staging.open(new PlanPaths(folder.resolveSibling(""), year))) {
      for (DraftFile file : files) {
        staging.write(file);
      }
      if (kind == Kind.WORDING) {
        staging.putFile(DraftFile.OFFICIAL);
      } else {
        staging.adopt(others);
        staging.putFolder();
      }
    }
  }
}
